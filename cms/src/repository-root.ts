import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above that is the repository's root; where there is none, as in an image of the built cms, the folder itself. */
export function repositoryRoot(folder: string): string {
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    if (existsSync(join(above, 'turbo.json'))) return above;
  }
  return folder;
}
