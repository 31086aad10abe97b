const esmPackages = require('./test/support/esm-packages.cjs');

const esm = esmPackages(__dirname).map((name) => name.replaceAll('/', '[/+]'));

/** What all projects have in common; each project is one kind of test with its own needs. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  testEnvironment: 'node',
  transform: {
    '^.+\\.(tsx?|mjs|js)$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm.join('|')})/)`],
  moduleNameMapper: {
    '^@(pure|platform|features)/([^/]+)$': '<rootDir>/libs/$1/$2/index.ts',
    '^@(ui|figure|schema)$': '<rootDir>/libs/$1/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  ...more,
});

const small = ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/libs/**/*.spec.tsx', '<rootDir>/apps/**/*.spec.ts', '!**/*.db.spec.ts'];

module.exports = {
  randomize: true,
  projects: [
    project('small', small),
    project('corpora', ['<rootDir>/test/corpora/**/*.spec.ts']),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
  ],
};
