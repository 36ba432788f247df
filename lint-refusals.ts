// What the two linters refuse in the same words: oxlint in all code, ESLint in the parts of the site.
export interface Refusal {
  readonly selector: string;
  readonly message: string;
}

export interface Fence {
  readonly regex: string;
  readonly message: string;
}

export const refuse = (selector: string, message: string): Refusal => ({ selector, message });

export const everywhere = [
  refuse('ExportAllDeclaration', 'Name each export: a door tells what lies behind it.'),
  refuse(
    'NewExpression[callee.name=/Error$/] > Literal:first-child[value=/^(invalid|error|bad |oops|something went)/i]',
    'Say what cannot be done, with what value, and what would be right.',
  ),
  refuse('TSEnumDeclaration', 'Write a union of literals.'),
  refuse(
    'ClassDeclaration[superClass=null]:not(:has(PrivateIdentifier))',
    'Keep something #private: otherwise any object of that shape passes for an instance.',
  ),
];
export const noDefault = refuse('ExportDefaultDeclaration', 'Export by name.');
export const onlyInShared = [
  refuse(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'The domain has no clock: take the day as an argument.',
  ),
  refuse('CallExpression[callee.name="Date"]', 'The domain has no clock: take the day as an argument.'),
  refuse(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'The domain has no clock: take the day as an argument.',
  ),
  refuse('MemberExpression[object.name="Math"][property.name="random"]', 'The domain throws no dice.'),
  refuse('ClassDeclaration, ClassExpression', 'The domain has values and functions, no classes.'),
  refuse(
    'NewExpression[callee.name=/Error$/][arguments.0.type="Literal"][arguments.0.value!=/^Cannot /]',
    'Write "Cannot <do> <what>: <why>".',
  ),
  refuse(
    'NewExpression[callee.name=/Error$/][arguments.0.type="TemplateLiteral"][arguments.0.quasis.0.value.raw!=/^Cannot /]',
    'Write "Cannot <do> <what>: <why>".',
  ),
];

const localCall =
  'CallExpression[callee.property.name=/^(find|findByID|findVersions|findVersionByID|create|update|delete|count|restoreVersion)$/]' +
  ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])[arguments.0.type="ObjectExpression"]';
export const onlyInCms = [
  refuse(
    `${localCall}:not(:has(Property[key.name="overrideAccess"]))`,
    'Write overrideAccess out: it is true when left out. With true, say why.',
  ),
];
export const onlyInParts = [
  refuse('JSXAttribute[name.name="style"]', 'The security policy forbids style attributes: use a class.'),
  refuse(
    'JSXAttribute[name.namespace.name="define"]',
    'The security policy forbids inline values: use a data attribute.',
  ),
];

const withoutEnding = {
  regex: '^\\.{1,2}/(?!.*\\.(ts|tsx|astro|css|scss|json|js|mjs)$)',
  message: 'Name the file with its ending.',
};
export const roomFence = (names: readonly string[], message: string): Fence => ({
  regex: `^(${names.join('|')})($|/)`,
  message,
});
export const relativeFence = (rooms: readonly string[], message: string): Fence => ({
  regex: `^\\.{1,2}/.*\\b(${rooms.join('|')})/(src|support)/`,
  message,
});

/** The options of no-restricted-imports. */
export const fence = (...patterns: readonly Fence[]): { readonly patterns: readonly Fence[] } => ({
  patterns: [withoutEnding, ...patterns],
});
export const host = ['payload', '@payloadcms/[^/]+', 'next', 'react', 'react-dom'];
export const siteFence = 'The site knows the cms by its feed alone.';
