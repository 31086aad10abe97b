const { ranks, pure } = require('./test/architecture/floors.json');

/** Anchored patterns of the house: `libs/<floor>/<library>/…`, `apps/<app>/…`. Tables of ranks and pure libraries: floors.json. */
const SPEC = '\\.spec\\.tsx?$';
/** What only specs use: the specs themselves, and fixtures beside them. */
const TEST = '\\.(?:spec|fixture)\\.tsx?$';
const CODE = '^(?:apps|libs)/';
const MAIN = '^apps/[^/]+/src/main\\.tsx?$';
const LIBRARY = '(?:libs/(?:pure|platform|features)/[^/]+|libs/(?:ui|figure|schema)|apps/[^/]+)';
const EDGES = '(?:http|pages|jobs|persistence)';
/** Handed to browsers as they are: `@ui` names each, and a test holds the two together. */
const SCRIPT = '^libs/ui/scripts/[^/]+\\.js$';
/** What of a feature also runs in browsers: rules without a clock or a store, and words. */
const OF_FEATURES = ['^libs/features/[^/]+/domain/index\\.ts$', '^libs/features/[^/]+/locales/[^/]+\\.json$'];
/** What a spec may have beside what its library may have. */
const SPEC_ONLY = ['^node_modules/fast-check/', '^test/support/'];

const anyOf = (names) => `(?:${names.join('|')})`;
const packages = (...names) => `^node_modules/${anyOf(names)}/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** One rule for the code, and one for its specs, which may import `SPEC_ONLY` as well. */
const only = (name, comment, path, allowed) => [
  rule(name, comment, { path, pathNot: SPEC }, { pathNot: allowed }),
  rule(`${name}-in-specs`, comment, { path: `${path}.*${SPEC}` }, { pathNot: [...allowed, ...SPEC_ONLY] }),
];

const pureRules = Object.entries(pure).flatMap(([library, { libraries, packages: named }]) =>
  only(`pure-${library}`, `pure/${library} imports what its README names and nothing else`, `^libs/pure/${library}/`, [
    `^libs/pure/${library}/`,
    ...libraries.map((other) => `^libs/pure/${other}/`),
    ...named.map((name) => packages(name)),
  ]),
);

const rankRules = Object.entries(ranks).flatMap(([feature, rank]) => {
  const above = Object.keys(ranks).filter((other) => ranks[other] > rank);
  return above.length === 0 ? [] : [
    rule('features-look-down', 'a feature imports features of a smaller rank only; the other way goes by outbox event or port',
      { path: `^libs/features/${feature}/` }, { path: `^libs/features/${anyOf(above)}/` }),
  ];
});

module.exports = {
  forbidden: [
    ...pureRules,
    rule('pure-is-listed', 'each pure library has a row in floors.json',
      { path: '^libs/pure/', pathNot: `^libs/pure/${anyOf(Object.keys(pure))}/` }, {}),
    rule('platform-imports-pure', 'platform knows pure and platform, nothing above',
      { path: '^libs/platform/' }, { path: '^(?:libs/(?!pure/|platform/)|apps/)' }),
    rule('features-import-below', 'a feature knows pure, platform, pictures and lower features, never an app or the migrations',
      { path: '^libs/features/' }, { path: '^(?:apps/|libs/schema/)' }),
    rule('features-are-ranked', 'each feature has a rank in floors.json',
      { path: '^libs/features/', pathNot: `^libs/features/${anyOf(Object.keys(ranks))}/` }, {}),
    ...rankRules,
    rule('libraries-meet-at-index', 'a library is imported at its index.ts only',
      { path: `^(${LIBRARY})/`, pathNot: '^apps/web/' }, { path: `^${LIBRARY}/(?!index\\.ts$)`, pathNot: ['^$1/', '^apps/'] }),
    rule('web-meets-libraries-at-index', 'a workspace imports a library at its index.ts only; of a feature, its domain at the index.ts of it, and its texts',
      { path: '^apps/web/' }, { path: `^${LIBRARY}/(?!index\\.ts$)`, pathNot: ['^apps/', ...OF_FEATURES] }),
    rule('pictures-in-pages-only', 'ui and figure are for pages',
      { path: '^libs/features/', pathNot: '^libs/features/[^/]+/pages/' }, { path: '^libs/(?:ui|figure)/' }),
    ...only('domain-imports-pure', 'domain imports pure only', '^libs/features/([^/]+)/domain/', ['^libs/features/$1/domain/', '^libs/pure/']),
    rule('application-knows-domain', 'application knows its domain, never the module that wires it',
      { path: '^libs/features/([^/]+)/application/' }, { path: '^libs/features/$1/(?!application/|domain/)' }),
    rule('application-is-plain', 'a use case is a plain class: Nest builds it, and it does not know',
      { path: '^libs/features/[^/]+/application/' }, { path: '^node_modules/@nestjs/' }),
    rule('edges-know-application', 'http, pages, jobs and persistence know application and domain and the texts, not each other',
      { path: `^libs/features/([^/]+)/(${EDGES})/` }, { path: '^libs/features/$1/(?!application/|domain/|locales/)', pathNot: '^libs/features/$1/$2/' }),
    rule('module-file-wires', 'nobody imports http, pages, jobs or persistence but the module file of the feature',
      { pathNot: [`^libs/features/[^/]+/${EDGES}/`, '^libs/features/[^/]+/[^/]+\\.module\\.ts$'] },
      { path: `^libs/features/[^/]+/${EDGES}/` }),
    ...only('ui-imports-react', 'ui imports React and pure only', '^libs/ui/', ['^libs/(?:ui|pure)/', packages('react', 'react-dom')]),
    ...only('figure-imports-react', 'figure imports React and pure only', '^libs/figure/', ['^libs/(?:figure|pure)/', packages('react', 'react-dom')]),
    rule('schema-knows-its-place', 'schema is a list of migrations and knows only where the tree lies',
      { path: '^libs/schema/' }, { path: CODE, pathNot: ['^libs/schema/', '^libs/platform/config/'] }),
    rule('schema-migrates-by-app', 'the list of migrations is handed over by an app',
      { path: '^libs/', pathNot: ['^libs/schema/', SPEC] }, { path: '^libs/schema/' }),
    rule('apps-stand-apart', 'never app to app', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    rule('web-runs-in-browsers', 'apps/web and apps/verifier know pure, ui and figure; a workspace also the domain and the texts of a feature',
      { path: '^apps/(?:web|verifier)/' }, { path: '^libs/(?!pure/|ui/|figure/)', pathNot: OF_FEATURES }),
    rule('verifier-stands-alone', 'the verifier knows no feature', { path: '^apps/verifier/' }, { path: '^libs/features/' }),
    rule('typeorm-in-persistence', 'TypeORM stays in persistence and platform/database; a spec may make its faults',
      { path: CODE, pathNot: ['^libs/features/[^/]+/persistence/', '^libs/platform/database/', SPEC] }, { path: packages('typeorm') }),
    rule('typeorm-module-in-wiring', 'the TypeORM module is wired by module files and platform/database',
      { path: CODE, pathNot: ['^libs/features/[^/]+/(?:persistence/|[^/]+\\.module\\.ts$)', '^libs/platform/database/'] },
      { path: packages('@nestjs/typeorm') }),
    rule('pg-in-platform', 'the driver stays in platform', { path: CODE, pathNot: '^libs/platform/' }, { path: packages('pg') }),
    rule('conversion-data-in-han', 'the dictionaries of script conversion are loaded in one place', { path: '^libs/', pathNot: '^libs/platform/han/' }, { path: packages('opencc-js') }),
    rule('no-circle', 'a circle has no floor', {}, { circular: true }),
    rule('no-orphan', 'a file that nobody imports and that imports nothing is dead',
      { orphan: true, path: CODE, pathNot: [SPEC, SCRIPT, '\\.d\\.ts$'] }, {}),
    rule('no-development-package', 'what runs in production is a dependency',
      { path: CODE, pathNot: SPEC }, { dependencyTypes: ['npm-dev'] }),
    rule('no-undeclared-package', 'each package that is used is declared in package.json; types may come with one that is',
      { path: CODE }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }),
    rule('no-test-in-code', 'code imports no test', { path: CODE, pathNot: TEST }, { path: `(?:^test/|${TEST})` }),
    rule('no-dead-code', 'what no app reaches from its main.ts is dead',
      { path: MAIN }, { path: CODE, pathNot: [MAIN, TEST, SCRIPT, '\\.d\\.ts$'], reachable: false }),
    rule('no-unresolved-import', 'each import leads somewhere', { path: CODE }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: '^(?:node_modules|test)/' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'], exportsFields: ['exports'], conditionNames: ['require', 'node', 'import', 'default', 'types'] },
  },
};
