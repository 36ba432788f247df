/** Thrown where a table cannot be read: its message is a sentence for the official who sent the file. */
export class TableRefusal extends Error {}
