/** A text shortened for quoting it inside a sentence. */
export function brief(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > 120 ? `${plain.slice(0, 118).trimEnd()}…` : plain;
}
