/** How swc compiles our sources for tests, in jest and outside it. */
exports.compilation = {
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

/** The path aliases of tsconfig.json, as patterns. */
exports.aliases = {
  '^@(pure|platform|features)/([^/]+)$': '<rootDir>/libs/$1/$2/index.ts',
  '^@(ui|figure|schema)$': '<rootDir>/libs/$1/index.ts',
};
