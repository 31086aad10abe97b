import type { Act, Operation } from '../load/operation';
import { hashes, rootOver, sha256 } from '../witness/log-hashes';
import type { Facts } from './facts';

const operation = (act: Act, more: Partial<Operation> = {}): Operation => ({
  run: 'run', id: `${act} ${more.client ?? ''}`, client: 'firm-1', act, about: 'e1', key: null, sentAt: 1, endedAt: 2, attempts: 1, outcome: 'acknowledged', status: 200, code: null, facts: {}, ...more,
});
const confirm = (client: string, more: Partial<Operation>) => operation('confirm', { client, facts: { act: 'verify', round: 'e1 verify 1' }, ...more });
const told = { act: 'verify', round: 'e1 verify 1', number: 'GT-E-1' };

const documents = ['the key', 'version 1'];
const leaves = documents.map((document) => Buffer.from(JSON.stringify({ sha256: sha256(Buffer.from(document)).toString('hex') })));
const leafHashes = leaves.map((leaf) => hashes.leaf(leaf));
const digest = (at: number): string => sha256(Buffer.from(documents[at] ?? '')).toString('hex');

/** A run in which one company was registered and verified, everything as it must be. */
export const sound: Facts = {
  operations: [
    operation('register', { about: '', key: 'k1', attempts: 2, facts: { uscc: '91', enterprise: 'e1' } }),
    operation('add-site', { key: 'k2', facts: { name: 'plant 1', site: 's1' } }),
    operation('add-site', { id: 'refused site', key: 'k3', outcome: 'refused', status: 422, facts: { name: 'plant 2' } }),
    operation('change', { facts: { address: 'road 1' } }),
    operation('add-contact'),
    operation('begin-file', { key: 'k4', facts: { file: 'f1' } }),
    operation('send-file', { facts: { file: 'f1' } }),
    operation('add-evidence', { key: 'k5', facts: { file: 'f1', evidence: 'v1' } }),
    operation('submit'),
    operation('propose', { client: 'centre-1', facts: { act: 'verify', round: 'e1 verify 1' } }),
    confirm('centre-1', { outcome: 'refused', status: 409, code: 'SAME_PERSON' }),
    confirm('centre-2', { facts: told }),
    confirm('centre-3', { outcome: 'unknown', status: 503 }),
  ],
  enterprises: [{ id: 'e1', uscc: '91', number: 'GT-E-1', address: 'road 1' }],
  sites: [{ id: 's1', enterprise: 'e1', name: 'plant 1' }],
  contacts: [{ enterprise: 'e1' }],
  evidence: [{ id: 'v1', enterprise: 'e1', file: 'f1' }],
  files: [{ id: 'f1' }],
  uploads: [],
  submissions: [{ enterprise: 'e1', outcome: 'verified' }],
  proposals: [{ id: 'p1', enterprise: 'e1', act: 'verify', outcome: 'confirmed' }],
  approvals: [{ proposal: 'p1', step: 1, account: 'a1', session: 't1' }, { proposal: 'p1', step: 2, account: 'a2', session: 't2' }],
  events: [
    { act: 'enterprise.registered', subject: 'e1', proposal: null },
    { act: 'enterprise.decision-proposed', subject: 'e1', proposal: 'p1' },
    { act: 'enterprise.verified', subject: 'e1', proposal: 'p1' },
  ],
  versions: [{ number: 'GT-E-1', version: 1, status: 'verified', enterprise: 'e1' }],
  records: [
    { id: '1', number: 'key', version: 1, sha256: digest(0), documentSha256: digest(0) },
    { id: '2', number: 'GT-E-1', version: 1, sha256: digest(1), documentSha256: digest(1) },
  ],
  entries: leafHashes.map((leaf, index) => ({ index, record: String(index + 1), leafHash: Buffer.from(leaf).toString('hex'), sha256: digest(index) })),
  heads: [1, 2].map((size) => ({ size, root: rootOver(leafHashes.slice(0, size)) })),
  seen: [1, 2].map((size) => ({ at: size, port: 1, size, root: rootOver(leafHashes.slice(0, size)), fault: null })),
};
