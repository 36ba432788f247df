/** Where texts are kept by their names; `localStorage` in a browser. */
export interface Shelf {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
}

/** The shelf of this device, which may be closed or full. */
export const thisDevice: Shelf = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, text) => localStorage.setItem(name, text),
  removeItem: (name) => localStorage.removeItem(name),
};

/** What a shelf holds under a name; nothing where there is none, or it cannot be read. */
export function takeFrom(shelf: Shelf, name: string): unknown {
  try {
    const text = shelf.getItem(name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts something on a shelf. Answers whether there was room for it. */
export function putOn(shelf: Shelf, name: string, value: unknown): boolean {
  try {
    shelf.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Takes something off a shelf. */
export function dropFrom(shelf: Shelf, name: string): void {
  try {
    shelf.removeItem(name);
  } catch {
    // a closed shelf holds nothing
  }
}
