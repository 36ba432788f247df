import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cwd } from 'node:process';
import { repositoryRoot } from '../../../repository-root.ts';

/** A built server carries its packages beside its own folder; whatever else runs, runs in the repository. */
function packagesRoot(): string {
  const beside = join(dirname(cwd()), 'node_modules');
  return existsSync(join(beside, '@expo-google-fonts')) ? beside : join(repositoryRoot(cwd()), 'node_modules');
}

const cut = (name: string): string => join(packagesRoot(), '@expo-google-fonts', 'tinos', name, `Tinos_${name}.ttf`);

/** The four cuts of Tinos, whose letters are as wide as those of Times New Roman. */
export function tinos() {
  return {
    normal: cut('400Regular'),
    bold: cut('700Bold'),
    italics: cut('400Regular_Italic'),
    bolditalics: cut('700Bold_Italic'),
  };
}
