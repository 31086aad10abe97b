import { createRequire } from 'node:module';
import { ensureBuilt } from './steps/build.mjs';
import { runChecks } from './steps/checks.mjs';
import { hasGo } from './steps/go.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { runJest } from './steps/jest.mjs';
import { requireNode } from './steps/node-version.mjs';
import { findPostgres15 } from './steps/postgres15.mjs';
import { StepFailed, finishWith } from './steps/run.mjs';
import { Tally } from './steps/tally.mjs';

const require = createRequire(import.meta.url);
const parts = ['types', 'build', 'small', 'corpora', 'architecture', 'docs', 'database', 'contract', 'faults', 'go', 'journeys', 'postgres15'];
const side = ['small', 'corpora', 'architecture', 'docs', 'database', 'contract', 'faults', 'go'];

/** Jest leaves one core idle by default, which is half of a small machine. */
const everyCore = ['--maxWorkers=100%'];

/** Requests to each operation where the full number has been sent before: what differs there is the database, not the request. */
const FEWER_REQUESTS = '20';

/** Tests of the database, and those of the server that between them ask every route, as everybody and with every body. */
const everyStatement = ['--testPathPatterns', '\\.db\\.spec\\.ts$', 'test/contract/(fuzz|permissions|idempotency)'];

/** `npm test` runs everything; `npm test -- small database` runs those parts. */
async function test(asked) {
  const unknown = asked.find((part) => !parts.includes(part));
  if (unknown) throw new StepFailed(`there is no part ${unknown}; there are ${parts.join(', ')}`);
  const wanted = (part) => asked.length === 0 || asked.includes(part);
  const required = requirements();
  await ensureInstalled();
  const tally = new Tally();
  if (wanted('types')) tally.add(await runChecks(['types'])); // lint and import directions are tests of the architecture
  if (wanted('build')) tally.add(await build());
  const lacksGo = wanted('go') && !hasGo();
  if (lacksGo) tally.miss('go', 'Go with golang.org/x/mod', required.has('go'));
  const together = side.filter((part) => wanted(part) && !(part === 'go' && lacksGo));
  if (together.length > 0) tally.add(await runJest(together, { args: everyCore }));
  if (wanted('journeys')) await journeys(tally, required);
  if (wanted('postgres15')) await onPostgres15(tally, required);
  tally.report();
}

/** What must be there: `GONGTONG_REQUIRE=chromium,go,postgres15` makes its absence a failure. */
function requirements() {
  const names = (process.env.GONGTONG_REQUIRE ?? '').split(',').map((name) => name.trim()).filter(Boolean);
  if (names.every((name) => ['chromium', 'go', 'postgres15'].includes(name))) return new Set(names);
  throw new StepFailed('GONGTONG_REQUIRE must name some of chromium, go and postgres15, separated by commas');
}

async function build() {
  const good = await ensureBuilt().then(() => true, (fault) => console.error(fault.message));
  console.log(`build: ${good ? 'passed' : 'failed'}`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function journeys(tally, required) {
  const { findChromium } = require('../test/support/chromium.cjs');
  if (findChromium()) tally.add(await runJest(['journeys'], { args: everyCore }));
  else tally.miss('journeys', 'Chromium', required.has('chromium'));
}

/** What touches the database, once more on the oldest PostgreSQL that we promise to run on. */
async function onPostgres15(tally, required) {
  const programs = findPostgres15();
  if (!programs) return tally.miss('tests of the database on it', 'PostgreSQL 15', required.has('postgres15'));
  require('../test/support/typescript.cjs');
  const server = await require('../test/support/server-of.ts').openServerOf(programs);
  console.log(`PostgreSQL 15 in ${programs}:`);
  try {
    const env = { TEST_DATABASE_URL: server.url, GONGTONG_FUZZ: process.env.GONGTONG_FUZZ ?? FEWER_REQUESTS };
    tally.add(await runJest(['database', 'contract'], { args: [...everyCore, ...everyStatement], env }));
  } finally {
    await server.close();
  }
}

requireNode();
finishWith(test(process.argv.slice(2)));
