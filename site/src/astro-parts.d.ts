// What TypeScript and ESLint cannot read by themselves: parts, seen from tests.
declare module '*.astro' {
  const part: (props: never) => unknown;
  // eslint-disable-next-line no-restricted-syntax -- an .astro file has a default export
  export default part;
}
