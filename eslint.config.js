// The parts of the site: .astro files, with types. Everything else is held by oxlint (oxlint.config.ts).
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
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off', // a union of stages is a type, a row is an interface
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/strict-boolean-expressions': ['error', { allowNumber: false, allowString: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
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
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: parts,
    // an .astro file is seen without the types of its siblings; `astro check` holds these
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
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
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
]);
