// The parts of the site: what needs no types in .astro files. oxlint holds the rest there (scripts/lint-parts.ts), and
// everything in all other files (oxlint.config.ts).
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import {
  everywhere,
  fence,
  host,
  noDefault,
  onlyInParts,
  relativeFence,
  roomFence,
  siteFence,
} from './lint-refusals.ts';

const parts = ['**/*.astro'];

export default defineConfig([
  globalIgnores(['**/node_modules/', '**/dist/', '**/.next/', '**/.astro/', '**/data/', '**/.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: parts,
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off', // a union of stages is a type, a row is an interface
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      complexity: ['error', { max: 10, variant: 'modified' }], // a switch over a union counts once
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', 40],
      'max-params': ['error', 3],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: parts,
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': ['error', ...everywhere, noDefault, ...onlyInParts],
      'no-restricted-imports': [
        'error',
        fence(
          roomFence([...host, '@camket/(cms|test)'], siteFence),
          relativeFence(['cms', 'shared', 'test'], siteFence),
        ),
      ],
      'max-lines': ['error', 150],
    },
  },
]);
