import { defineConfig } from 'oxlint';
import { withTypes } from './lint-types.ts';

/** The .astro parts of the site, once they are written as TSX: the rules that need types. ESLint holds the others. */
export default defineConfig({
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: { typeAware: true, denyWarnings: true },
  rules: {
    ...withTypes,
    'typescript/no-unsafe-return': 'off', // markup is of type any
    'typescript/only-throw-error': 'off', // an answer that the head of a page returns is thrown in TSX
  },
});
