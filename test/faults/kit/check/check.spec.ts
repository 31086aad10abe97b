import type { Operation } from '../load/operation';
import { check } from './check';
import { type Facts, type Rule, rules } from './facts';
import { sound } from './sound.fixture';

const without = <T>(items: readonly T[], at = 0): readonly T[] => items.filter((_, index) => index !== at);
const more = (act: Operation['act'], changed: Partial<Operation>): readonly Operation[] => [...sound.operations, { ...(sound.operations.find((one) => one.act === act) as Operation), id: 'planted', ...changed }];
const otherRoot = Buffer.alloc(32, 7).toString('base64');
const second = { id: 'e2', uscc: '92', number: 'GT-E-1', address: null };
const [head] = sound.seen;

/** One thing that is not as it must be, and the rule that finds it. */
const planted: readonly (readonly [Rule, string, Partial<Facts>])[] = [
  ['ACKNOWLEDGED_LOST', 'a company that was registered is gone', { enterprises: [] }],
  ['ACKNOWLEDGED_LOST', 'a company has another content than was acknowledged', { enterprises: [{ id: 'e1', uscc: '90', number: 'GT-E-1', address: 'road 1' }] }],
  ['ACKNOWLEDGED_LOST', 'a site is gone', { sites: [] }],
  ['ACKNOWLEDGED_LOST', 'a change is undone', { enterprises: [{ id: 'e1', uscc: '91', number: 'GT-E-1', address: null }] }],
  ['ACKNOWLEDGED_LOST', 'a person is gone', { contacts: [] }],
  ['ACKNOWLEDGED_LOST', 'a file is gone', { files: [] }],
  ['ACKNOWLEDGED_LOST', 'a proof is gone', { evidence: [] }],
  ['ACKNOWLEDGED_LOST', 'a submission is gone', { submissions: [] }],
  ['ACKNOWLEDGED_LOST', 'a proposal is gone', { proposals: [] }],
  ['ACKNOWLEDGED_LOST', 'a decision is open again', { proposals: [{ id: 'p1', enterprise: 'e1', act: 'verify', outcome: null }] }],
  ['REFUSED_DONE', 'a site that was refused is there', { sites: [...sound.sites, { id: 's2', enterprise: 'e1', name: 'plant 2' }] }],
  ['DONE_TWICE', 'one key made two sites', { sites: [...sound.sites, { id: 's2', enterprise: 'e1', name: 'plant 1' }] }],
  ['DONE_TWICE', 'one registration is told twice', { events: [...sound.events, { act: 'enterprise.registered', subject: 'e1', proposal: null }] }],
  ['NUMBER_REISSUED', 'two companies have one number', { enterprises: [...sound.enterprises, second] }],
  ['NUMBER_REISSUED', 'a number that was told of one is another’s now', { operations: more('confirm', { about: 'e0', outcome: 'acknowledged', facts: { number: 'GT-E-1', act: 'verify', round: 'other' } }) }],
  ['DECIDED_TWICE', 'two were told that they decided', { operations: more('confirm', { client: 'centre-4', outcome: 'acknowledged', facts: { act: 'verify', round: 'e1 verify 1', number: 'GT-E-1' } }) }],
  ['DECIDED_TWICE', 'a proposal has two second persons', { approvals: [...sound.approvals, { proposal: 'p1', step: 2, account: 'a3', session: 't3' }] }],
  ['DECIDED_ALONE', 'one person took both steps', { approvals: sound.approvals.map((one) => ({ ...one, account: 'a1' })) }],
  ['DECIDED_ALONE', 'one session took both steps', { approvals: sound.approvals.map((one) => ({ ...one, session: 't1' })) }],
  ['DECIDED_ALONE', 'the second step is missing', { approvals: without(sound.approvals, 1) }],
  ['DECISION_WITHOUT_EFFECT', 'nothing is shown of a decision', { versions: [] }],
  ['DECISION_WITHOUT_EFFECT', 'the journal does not tell of it', { events: without(sound.events, 2) }],
  ['PUBLISHED_UNLOGGED', 'a version has no record', { records: without(sound.records, 1) }],
  ['PUBLISHED_UNLOGGED', 'a record has no leaf', { entries: without(sound.entries, 1) }],
  ['RECORD_CHANGED', 'a document was changed', { records: sound.records.map((one) => ({ ...one, documentSha256: otherRoot })) }],
  ['RECORD_CHANGED', 'document and digest were changed, the leaf was not', { records: sound.records.map((one) => ({ ...one, sha256: otherRoot, documentSha256: otherRoot })) }],
  ['LOG_HOLE', 'a leaf is missing', { entries: without(sound.entries) }],
  ['LOG_HOLE', 'leaves stand behind the last head', { heads: without(sound.heads, 1) }],
  ['HEAD_WRONG', 'a head has another root', { heads: sound.heads.map((one) => ({ ...one, root: otherRoot })) }],
  ['WITNESS_CONTRADICTED', 'the log went back', { entries: without(sound.entries, 1), heads: without(sound.heads, 1) }],
  ['WITNESS_CONTRADICTED', 'the log was rewritten', { seen: [{ at: 1, port: 1, size: 1, root: otherRoot, fault: null }] }],
  ['WITNESS_CONTRADICTED', 'a head was not signed by the log', { seen: head ? [{ ...head, fault: 'UNSIGNED' }] : [] }],
];

it('finds nothing where all is as it must be', () => expect(check(sound)).toEqual([]));

it.each(planted)('%s: %s', (rule, _, changed) => {
  expect(check({ ...sound, ...changed }).map((one) => one.rule)).toContain(rule);
});

it('has a planted fault for each rule', () => expect([...new Set(planted.map(([rule]) => rule))].toSorted()).toEqual([...rules].toSorted()));
