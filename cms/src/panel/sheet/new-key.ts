const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A key for a row that has not been saved yet. The server gives it a key of its own at the first save; until then the
 * other rows name it by this one.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `moi-${[...bytes].map((byte) => letters.charAt(byte % letters.length)).join('')}`;
}
