/** Thrown inside a reader of papers where a file cannot be read: its message is a sentence for the official who sent it. */
export class PaperRefusal extends Error {}
