/** Whether a text is a SHA-256. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The SHA-256 of a file, reckoned on the person's computer. */
export async function hashOfFile(file: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
