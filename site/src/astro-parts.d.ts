// What TypeScript and oxlint cannot read by themselves: parts, seen from tests.
declare module '*.astro' {
  const part: (props: never) => unknown;
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- an .astro file has a default export
  export default part;
}
