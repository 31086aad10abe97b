const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { forgetGlobals, rememberGlobals } = require('./globals.cjs');

const timers = { idToRef: (id) => ({ id, ref() { return this; }, unref() { return this; } }), refToId: (timer) => timer?.id };

/**
 * Tests in the worker's own globals, as they are in production, so that files can hand each other loaded modules. What a file
 * leaves behind in globals, in `process.env` and in `process.exit` goes after it.
 */
module.exports = class OneRealm {
  global = globalThis;
  env = { ...process.env };
  exit = Object.getOwnPropertyDescriptor(process, 'exit');
  console = globalThis.console;

  constructor({ projectConfig: config }) {
    rememberGlobals();
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = new LegacyFakeTimers({ config, global: globalThis, moduleMocker: this.moduleMocker, timerConfig: timers });
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    for (const name of Object.keys(process.env)) if (!(name in this.env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, this.env);
    Object.defineProperty(process, 'exit', this.exit);
    globalThis.console = this.console;
    forgetGlobals();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** There is no other context; the runtime compiles without one. */
  getVmContext() {
    return globalThis;
  }
};
