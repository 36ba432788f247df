import { defineConfig } from 'oxlint';
import {
  type Fence,
  type Refusal,
  everywhere,
  fence,
  host,
  noDefault,
  onlyInCms,
  onlyInShared,
  refuse,
  relativeFence,
  roomFence,
  siteFence,
} from './lint-refusals.ts';
import { asErrors, type Setting, withTypes } from './lint-types.ts';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', '**/vitest*.ts'];

/** The strict and stylistic sets of typescript-eslint that need no types. */
const withoutTypes = [
  'no-array-constructor',
  'no-empty-function',
  'no-unused-expressions',
  'no-useless-constructor',
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
  'typescript/adjacent-overload-signatures',
  'typescript/array-type',
  'typescript/ban-tslint-comment',
  'typescript/class-literal-property-style',
  'typescript/consistent-generic-constructors',
  'typescript/consistent-indexed-object-style',
  'typescript/no-confusing-non-null-assertion',
  'typescript/no-duplicate-enum-values',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-extra-non-null-assertion',
  'typescript/no-extraneous-class',
  'typescript/no-inferrable-types',
  'typescript/no-invalid-void-type',
  'typescript/no-misused-new',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-asserted-optional-chain',
  'typescript/no-non-null-assertion',
  'typescript/no-require-imports',
  'typescript/no-this-alias',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unsafe-declaration-merging',
  'typescript/no-unsafe-function-type',
  'typescript/no-wrapper-object-types',
  'typescript/prefer-as-const',
  'typescript/prefer-for-of',
  'typescript/prefer-function-type',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-namespace-keyword',
  'typescript/triple-slash-reference',
  'typescript/unified-signatures',
];
const syntax = (...refusals: readonly Refusal[]): Record<string, Setting> => ({
  'eslint-js/no-restricted-syntax': ['error', ...everywhere, ...refusals],
});
const imports = (...fences: readonly Fence[]): Record<string, Setting> => ({
  'eslint-js/no-restricted-imports': ['error', fence(...fences)],
});

export default defineConfig({
  plugins: ['typescript', 'unicorn'],
  jsPlugins: [
    { name: 'eslint-js', specifier: 'oxlint-plugin-eslint' },
    { name: 'jsdoc-js', specifier: 'eslint-plugin-jsdoc' },
  ],
  categories: { correctness: 'off' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    '**/.turbo/',
    '**/data/',
    '**/.cache/',
    '**/*.astro', // ESLint and `astro check` hold the parts
    'cms/src/payload-types.ts',
    'cms/src/**/migrations/**',
    '**/importMap.js',
    'cms/src/app/(payload)/**',
    '**/next-env.d.ts',
  ],
  rules: {
    eqeqeq: 'error',
    complexity: ['error', { max: 10, variant: 'modified' }], // a switch over a union counts once
    'max-lines': ['error', 200],
  },
  overrides: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      rules: {
        ...withTypes,
        ...asErrors(withoutTypes),
        'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
        'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        'no-unused-vars': [
          'error',
          { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrors: 'all' },
        ],
        'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        'max-depth': ['error', 3],
        'max-lines-per-function': ['error', 40],
        'max-params': ['error', 3],
        'unicorn/filename-case': ['error', { case: 'kebabCase', ignore: ['^\\[.*\\]'] }],
        ...syntax(noDefault),
        ...imports(),
      },
    },
    {
      // a component is mostly markup: its tags and attributes take lines, and each optional part counts as a branch
      files: ['**/*.tsx'],
      rules: {
        complexity: ['error', { max: 15, variant: 'modified' }],
        'max-lines': ['error', 260],
        'max-lines-per-function': ['error', 90],
      },
    },
    {
      files: ['shared/src/**/*.ts'],
      excludeFiles: tests,
      rules: {
        ...syntax(noDefault, ...onlyInShared),
        ...imports(roomFence([...host, 'astro', 'node:.*', '@camket/(cms|site|test)'], 'The domain stands alone.')),
        'jsdoc-js/require-description': ['error', { contexts: ['any'] }],
        'jsdoc-js/require-jsdoc': [
          'error',
          {
            publicOnly: true,
            enableFixer: false,
            contexts: [
              'TSInterfaceDeclaration',
              'TSTypeAliasDeclaration',
              'VariableDeclaration',
              'FunctionDeclaration',
            ],
          },
        ],
      },
    },
    {
      files: ['cms/src/**/*.ts', 'cms/src/**/*.tsx'],
      rules: {
        ...syntax(noDefault, ...onlyInCms),
        ...imports(
          roomFence(['astro', '@camket/(site|test)'], 'The cms knows no site.'),
          relativeFence(['site', 'shared', 'test'], 'Reach another room by its name.'),
        ),
      },
    },
    {
      files: ['site/**/*.ts'],
      rules: imports(
        roomFence([...host, '@camket/(cms|test)'], siteFence),
        relativeFence(['cms', 'shared', 'test'], siteFence),
      ),
    },
    {
      files: ['**/*.config.ts', 'cms/src/payload.config.ts', 'cms/src/app/**/*.ts', 'cms/src/app/**/*.tsx'],
      rules: syntax(), // the framework asks for a default export
    },
    {
      files: tests,
      rules: {
        'max-lines': 'off',
        'max-lines-per-function': 'off',
        complexity: 'off',
        'typescript/no-unsafe-assignment': 'off', // expect.any() and friends are of type any
      },
    },
    {
      files: [
        '**/words/**/*.ts',
        'cms/src/demo/city/*.ts',
        'shared/src/times/public-holidays.ts',
        'shared/src/duties/**/*.ts',
      ],
      rules: { 'max-lines': 'off' }, // data
    },
    {
      files: ['cms/src/demo/city/*.ts'],
      rules: { 'max-lines-per-function': 'off', complexity: 'off' }, // what a commune wrote, for the year that it wrote it for
    },
    {
      files: [
        ...['utils', 'helpers', 'lib', 'common'].map((name) => `**/${name}/**/*.{ts,tsx}`),
        '**/{types,constants,utils,helpers}.ts',
      ],
      rules: {
        'eslint-js/no-restricted-syntax': ['error', refuse('Program', 'Name the idea: this name says nothing.')],
      },
    },
    {
      files: ['**/*.js', '**/*.mjs'],
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        AbortSignal: 'readonly',
        clearTimeout: 'readonly',
      },
      rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
    },
    { files: ['oxlint.config.ts'], rules: { 'max-lines': 'off' } }, // one list
  ],
});
