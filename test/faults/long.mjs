/**
 * Every fault in turn, with figures: `node test/faults/long.mjs [--seconds N] [name …]`. Ends with 1 where an invariant does not
 * hold, or where the negative control holds.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
require('../support/typescript.cjs');
const { long } = require('./kit/long.ts');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // so that nothing outlives it
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seconds: { type: 'string', default: '12' } } });
process.exit((await long(positionals, Number(values.seconds))) ? 0 : 1);
