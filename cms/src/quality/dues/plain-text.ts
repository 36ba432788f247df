/** The last part of a document's address, for use inside another: `241-qd-ubnd-2026`. */
export function plainText(subject: string): string {
  return subject.slice(subject.lastIndexOf('/') + 1);
}
