/** The floors of `shared`, from the ground up. A floor uses only those named before it. */
const floors = [
  'values',
  'communes',
  'times',
  'policies',
  'indicators',
  'objectives',
  'plans',
  'decisions',
  'results',
  'reports',
  'actions',
  'reading',
  'register',
  'duties',
];

const aTest = '[.]test[.]tsx?$';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const restsOnTheFloorsBefore = floors.map((floor, level) =>
  forbid(
    `${floor}-uses-only-floors-before-it`,
    'The list at the top of this file is the order; turn the dependency round or move the idea down.',
    { path: `^shared/src/${floor}/`, pathNot: aTest },
    { path: `^shared/src/(${floors.slice(level + 1).join('|') || '$^'})/` },
  ),
);

const inShared = [
  ...restsOnTheFloorsBefore,
  forbid(
    'every-folder-is-a-floor',
    'A new folder of shared takes its place in the list at the top of this file.',
    { path: `^shared/src/(?!(${floors.join('|')})/)` },
    {},
  ),
  forbid(
    'folders-meet-at-their-door',
    'Import from index.ts of the other folder.',
    { path: '^shared/src/([^/]+)/' },
    { path: '^shared/src/', pathNot: ['^shared/src/$1/', '/index[.]ts$'] },
  ),
  forbid(
    'inside-a-folder-the-file-is-named',
    'Inside a folder import the file itself, not the door.',
    { path: '^shared/src/([^/]+)/', pathNot: aTest },
    { path: '^shared/src/$1/index[.]ts$' },
  ),
  forbid(
    'shared-is-pure',
    'The domain does nothing in the outside world: what it needs is handed to it.',
    { path: '^shared/src/', pathNot: aTest },
    {
      dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
      pathNot: 'node_modules/zod/',
    },
  ),
  forbid(
    'zod-stands-at-the-contract',
    'Schemas stand in register/, reading/ and in files of requests.',
    { path: '^shared/src/', pathNot: [aTest, '^shared/src/(register|reading)/', '[^/]*request[^/]*[.]ts$'] },
    { path: 'node_modules/zod/' },
  ),
];

const betweenRooms = [
  forbid('shared-knows-no-room', 'shared is the ground.', { path: '^shared/' }, { path: '^(cms|site|test|scripts)/' }),
  forbid(
    'the-site-knows-the-cms-by-its-feed-alone',
    'The site reads entries; it knows neither the cms nor what it is built on.',
    { path: '^site/' },
    { path: ['^cms/', 'node_modules/(payload|@payloadcms|next|react|react-dom)/'] },
  ),
  forbid(
    'the-cms-knows-no-site',
    'The cms serves a feed to whoever asks.',
    { path: '^cms/' },
    { path: ['^site/', 'node_modules/astro/'] },
  ),
  forbid(
    'nobody-imports-tests',
    'What is needed twice belongs to a room.',
    { path: '^(shared|cms|site|scripts)/' },
    { path: '^test/' },
  ),
  forbid('no-code-rests-on-a-test', 'A test is nobody’s ground.', { pathNot: aTest }, { path: aTest }),
  forbid('no-circles', 'Two files that need each other are one idea, or three.', {}, { circular: true }),
];

export default {
  forbidden: [...inShared, ...betweenRooms],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cms|site)/([.]next|dist|[.]astro)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
