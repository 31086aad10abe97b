import type { Client } from 'pg';
import { onServer } from '../../../support/templates';
import { hashes, sha256 } from '../witness/log-hashes';
import type { Kept } from './facts';

type Rows<Name extends keyof Kept> = Kept[Name];
type EntryRow = Readonly<{ index: number; record: string; bytes: Buffer }>;
type RecordRow = Readonly<{ id: string; number: string; version: number; sha256: string; document: string }>;

/** Reads what the checks look at, past every rule on who may see it. */
export const readKept = (url: string): Promise<Kept> => onServer(url, async (client) => {
  await client.query('begin transaction isolation level repeatable read read only');
  const rows = <Row>(sql: string) => rowsOf<Row>(client, sql);
  const records = await rows<RecordRow>(`select id::text, number, version, encode(sha256, 'hex') as sha256, document from transparency.record where log = 'main' order by id`);
  const entries = await rows<EntryRow>(`select e.index::int, e.record_id::text as record, e.bytes from transparency.entry e join transparency.epoch p on p.id = e.epoch_id where p.log = 'main' order by e.index`);
  return {
    enterprises: await rows<Rows<'enterprises'>[number]>('select id, uscc, number, address from enterprise.enterprise'),
    sites: await rows<Rows<'sites'>[number]>('select id, enterprise_id as enterprise, name from enterprise.site'),
    contacts: await rows<Rows<'contacts'>[number]>('select enterprise_id as enterprise from enterprise.contact'),
    evidence: await rows<Rows<'evidence'>[number]>('select id, enterprise_id as enterprise, file_id as file from enterprise.evidence'),
    files: await rows<Rows<'files'>[number]>('select id from file.file'),
    uploads: await rows<Rows<'uploads'>[number]>('select id from file.upload'),
    submissions: await rows<Rows<'submissions'>[number]>('select enterprise_id as enterprise, outcome from enterprise.submission'),
    proposals: await rows<Rows<'proposals'>[number]>('select id, enterprise_id as enterprise, act, outcome from enterprise.proposal'),
    approvals: await rows<Rows<'approvals'>[number]>('select proposal, step, account, session from journal.approval order by proposal, step'),
    events: await rows<Rows<'events'>[number]>(`select act, subject_id as subject, content ->> 'proposal' as proposal from journal.event where subject_kind = 'enterprise'`),
    versions: await rows<Rows<'versions'>[number]>('select v.number, v.version, v.status, p.enterprise_id as enterprise from enterprise.published_version v join enterprise.published p on p.number = v.number'),
    records: records.map(({ document, ...record }) => ({ ...record, documentSha256: sha256(Buffer.from(document)).toString('hex') })),
    entries: entries.map(({ bytes, ...entry }) => ({ ...entry, leafHash: Buffer.from(hashes.leaf(bytes)).toString('hex'), sha256: digestIn(bytes) })),
    heads: await rows<Rows<'heads'>[number]>(`select h.size::int, encode(h.root, 'base64') as root from transparency.head h join transparency.epoch p on p.id = h.epoch_id where p.log = 'main' order by h.size`),
  };
});

async function rowsOf<Row>(client: Client, sql: string): Promise<Row[]> {
  return (await client.query(sql)).rows as Row[];
}

/** The digest that a leaf holds. */
function digestIn(leaf: Buffer): string {
  const { sha256: digest } = JSON.parse(leaf.toString()) as { sha256?: string };
  return digest ?? '';
}
