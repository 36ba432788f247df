/** What this device keeps under a name; nothing where it keeps nothing, or lets nobody look. */
export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text on this device, or forgets it. A device that is full or closed keeps nothing, and says nothing. */
export function writeKept(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // a device that keeps nothing keeps nothing
  }
}
