const { createRequire, isBuiltin } = require('node:module');
const path = require('node:path');
const { compileFunction } = require('node:vm');
const Runtime = require('jest-runtime').default;
const { compileBy } = require('../typescript.cjs');
const { keepGlobalsOf } = require('./globals.cjs');

const root = path.resolve(__dirname, '../../..');
const tests = path.join(root, 'test') + path.sep;
/** Of what supports tests, what is read from committed files alone and costs much to make: the checks of each answer. */
const committed = path.join(tests, 'contract/support/committed-contract.ts');
/** Tests and what supports them: they register hooks and keep what belongs to their file. */
const ofOneFile = (file) => (file.startsWith(tests) && file !== committed) || /\.(spec|fixture)\.tsx?$/.test(file);
/** Of all that this worker compiled. */
const sourceMaps = new Map();

/**
 * A worker loads the product and the packages once, as Node does in production; only tests and their support are loaded anew
 * for each file. A thousand modules take five seconds, which is more than most files of tests take.
 */
module.exports = class LoadedOnce extends Runtime {
  constructor(...args) {
    super(...args);
    this.transformCache.sourceMaps = sourceMaps;
    compileBy((file) => this.transformCache.transform(file));
    this.executor.compile = (source, filename) => compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (isBuiltin(name)) return require(name);
    const requireFrom = createRequire(from);
    const file = found(requireFrom, name);
    if (file === null || ofOneFile(file) || isOfJest(name)) return super.requireModuleOrMock(from, name);
    return keepGlobalsOf(() => requireFrom(file));
  }

  /** `process` is the worker's own: it needs no look-up of jest's. */
  installGetBuiltinModule() {}
};

const isOfJest = (name) => /^(expect|jest|@jest\/.*|jest-.*)$/.test(name);

function found(requireFrom, name) {
  try {
    return requireFrom.resolve(name);
  } catch {
    return null; // jest says what is missing
  }
}
