import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { migrateUp } from '@platform/database';
import { startEmbeddedPostgres } from '@platform/embedded-postgres';
import { migrations } from '@schema';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { databaseUrl, onServer } from '../support/templates';
import { EDITIONS, madeFacts, madeSide } from './engine-rows';

const NAME = 'engine';
const CHANGE = '[{"baseClause":"5","kind":"added","change":"made"}]';

export type EngineDatabase = Readonly<{ url: string; stop(): Promise<void> }>;

/** A database of its own whose catalogue holds the made editions and facts, and nothing else. */
export async function engineDatabase(folder: string): Promise<EngineDatabase> {
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'engine-pg') });
  await onServer(server.url('postgres'), (client) => client.query(`create database ${NAME}`));
  const url = databaseUrl(server.url('postgres'), NAME);
  await migrateUp({ url, migrations: migrations() });
  await onServer(url, fill);
  return { url, stop: () => server.stop() };
}

/** Past triggers and foreign keys, which would only cost time. */
async function fill(client: Client): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query("insert into catalogue.source (id, grade) values ('made', 3)");
  await copy(client, 'catalogue.family (id, key, number, slug, issuer, side)', families());
  await copy(client, 'catalogue.edition (id, family_id, key, number, slug, side, year, cited_only, recorded_status, status, issued)', editions());
  await copy(client, 'catalogue.adoption (id, national_id, base_id, degree, confirmed, base_dated, deviations, deviations_seen, deviations_complete, source_id, grade, digest)', adoptions());
  await copy(client, 'catalogue.replacement (id, new_id, old_id, extent, source_id, grade, digest)', others('replacement', 'whole'));
  await copy(client, 'catalogue.relation (id, from_id, to_id, kind, source_id, grade, digest)', others('relation', 'similar_to'));
  await client.query('vacuum analyze');
}

const copy = (client: Client, into: string, lines: Iterable<string>): Promise<void> => pipeline(Readable.from(lines), client.query(copyFrom(`copy ${into} from stdin`)));

const line = (...cells: readonly (string | number)[]): string => `${cells.join('\t')}\n`;
const flag = (set: boolean): string => (set ? 't' : 'f');
const digest = (id: number): string => `\\\\x${id.toString(16).padStart(16, '0')}`;

function* families(): Generator<string> {
  for (let id = 1; id <= EDITIONS / 2; id += 1) yield line(id, `family-${id}`, `family ${id}`, `family-${id}`, 'made', madeSide(2 * id));
}

/** Two editions a family, the newer one in force. */
function* editions(): Generator<string> {
  for (let id = 1; id <= EDITIONS; id += 1) {
    const year = 1990 + (id % 36);
    const status = id % 2 === 0 ? 'in_force' : 'replaced';
    yield line(id, Math.ceil(id / 2), `edition-${id}`, `edition ${id}`, `edition-${id}`, madeSide(id), year, 'f', status, status, `${year}-06-01`);
  }
}

function* adoptions(): Generator<string> {
  let id = 0;
  for (const { table, from, to, degree, confirmed, grade, listed } of madeFacts()) {
    if (table !== 'adoption') return;
    id += 1;
    yield line(id, from, to, degree, flag(confirmed), 't', listed ? CHANGE : '[]', flag(listed), flag(listed), 'made', grade, digest(id));
  }
}

function* others(wanted: 'replacement' | 'relation', kind: string): Generator<string> {
  let id = 0;
  for (const { table, from, to, grade } of madeFacts()) {
    if (table !== wanted) continue;
    id += 1;
    yield line(id, from, to, kind, 'made', grade, digest(id));
  }
}
