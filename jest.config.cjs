const { aliases, compilation } = require('./test/support/compilation.cjs');
const esmPackages = require('./test/support/esm-packages.cjs');

const esm = esmPackages(__dirname).map((name) => name.replaceAll('/', '[/+]'));

/** What all projects have in common; each project is one kind of test with its own needs. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  testEnvironment: 'node',
  transform: { '^.+\\.(tsx?|mjs|js)$': ['@swc/jest', compilation] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm.join('|')})/)`],
  moduleNameMapper: aliases,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  ...more,
});

/** Files of the whole product: a worker loads it once for all of them, and packages as they are. */
const loadedOnce = {
  runtime: '<rootDir>/test/support/loaded-once/runtime.cjs',
  testEnvironment: '<rootDir>/test/support/loaded-once/environment.cjs',
  transformIgnorePatterns: ['/node_modules/'],
};

/** Tests that need a PostgreSQL: one server per run, a database per file. */
const withDatabase = {
  ...loadedOnce,
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/after-file.ts'],
};

/** Tests that read the whole site: one server per run. */
const withSite = {
  ...loadedOnce,
  globalSetup: '<rootDir>/test/journeys/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/journeys/support/global-teardown.cjs',
};

const small = ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/libs/**/*.spec.tsx', '<rootDir>/apps/**/*.spec.ts', '!**/*.db.spec.ts'];
const database = ['<rootDir>/libs/**/*.db.spec.ts', '<rootDir>/apps/**/*.db.spec.ts', '<rootDir>/test/**/*.db.spec.ts'];
const inFolder = (name) => [`<rootDir>/test/${name}/**/*.spec.ts`, '!**/*.db.spec.ts'];

module.exports = {
  randomize: true,
  /** A file leaves its modules behind, a server's are many: near the limit of its heap a worker only collects garbage. */
  workerIdleMemoryLimit: '2GB',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [
    project('small', small),
    project('corpora', inFolder('corpora')),
    project('architecture', inFolder('architecture')),
    project('docs', inFolder('docs')),
    project('database', database, withDatabase),
    project('contract', inFolder('contract'), withDatabase),
    project('faults', inFolder('faults'), withDatabase),
    project('go', inFolder('go'), withDatabase),
    project('journeys', inFolder('journeys'), withSite),
  ],
};
