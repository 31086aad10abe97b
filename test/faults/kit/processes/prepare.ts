import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { migrateUp } from '@platform/database';
import { prepareQueue } from '@platform/journal';
import { migrations } from '@schema';
import { READER_VERSION } from '../../../../libs/features/catalogue/application/import/subject';
import { onServer } from '../../../support/templates';
import type { Cluster } from './cluster';

export const DATABASE = 'gongtong';

/** The schema, and the word that the data which the product ships with are loaded: no fault here needs them. */
export async function prepare(cluster: Pick<Cluster, 'url'>): Promise<void> {
  await onServer(cluster.url('postgres'), (client) => client.query(`create database ${DATABASE}`));
  const url = cluster.url(DATABASE);
  await migrateUp({ url, migrations: migrations() });
  await prepareQueue(url);
  const data = path.join(projectRoot(), 'data');
  const steps = JSON.parse(readFileSync(path.join(data, 'starter.json'), 'utf8')) as { subject: string; file: string }[];
  const digests = steps.map(({ file }) => createHash('sha256').update(readFileSync(path.join(data, file))).digest());
  await onServer(url, (client) => client.query(
    `insert into catalogue.import_run (subject, file_name, file_digest, reader, rows_read, rows_new, rows_known, rows_faulty, stubs)
     select subject, file, digest, $4, 0, 0, 0, 0, 0 from unnest($1::text[], $2::text[], $3::bytea[]) as step(subject, file, digest)`,
    [steps.map(({ subject }) => subject), steps.map(({ file }) => file), digests, READER_VERSION],
  ));
}
