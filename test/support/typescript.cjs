/**
 * Lets plain Node load our sources: `node -r ./test/support/typescript.cjs file.ts`. For what runs outside jest's own
 * loading: global set-up, processes that a test starts in order to kill them, and what a worker loads once.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { compilation, aliases } = require('./compilation.cjs');

const root = path.resolve(__dirname, '../..');
const patterns = Object.entries(aliases).map(([from, to]) => [new RegExp(from), to.replace('<rootDir>', root)]);
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (request, ...rest) {
  const alias = patterns.find(([pattern]) => pattern.test(request));
  return resolveFilename.call(this, alias ? request.replace(...alias) : request, ...rest);
};

let compile = (filename) => require('@swc/core').transformSync(readFileSync(filename, 'utf8'), { ...compilation, filename, swcrc: false }).code;

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => module._compile(compile(filename), filename);
}

/** Lets somebody else compile, who keeps what was compiled. */
exports.compileBy = (other) => {
  compile = other;
};
