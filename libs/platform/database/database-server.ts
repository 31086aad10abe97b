import path from 'node:path';
import { type Environment, dataFolder } from '@platform/config';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@platform/embedded-postgres';
import { Client, DatabaseError } from 'pg';
import type { Connections } from './connection';

/** The server that the environment names, or the embedded one in the data folder. */
export type DatabaseServer = Readonly<{
  connections: Connections;
  /** Direct connection as the owner of the tables: migrations, locks. */
  ownerUrl: string;
  /** Folder of the embedded database; null where the server is somebody else's. */
  folder: string | null;
  /** Leaves the server; the embedded one stops when nobody else uses it. */
  stop(): Promise<void>;
}>;

/** @throws EmbeddedPostgresFault */
export async function databaseServer(environment: Environment): Promise<DatabaseServer> {
  const { databaseUrl, ownerUrl, replicaUrl, dataDir } = environment;
  if (databaseUrl) {
    const direct = ownerUrl ?? databaseUrl;
    return { connections: { url: databaseUrl, replicaUrl, ownerUrl: direct }, ownerUrl: direct, folder: null, stop: async () => {} };
  }
  const folder = path.join(dataFolder(dataDir), 'pg');
  const embedded = await startEmbeddedPostgres({ folder });
  const url = await ensureDatabase(embedded);
  return { connections: { url, replicaUrl: null }, ownerUrl: url, folder, stop: () => embedded.stop() };
}

async function ensureDatabase(embedded: EmbeddedPostgres): Promise<string> {
  const client = new Client({ connectionString: embedded.url('postgres') });
  await client.connect();
  try {
    await client.query('create database gongtong');
  } catch (fault) {
    const exists = fault instanceof DatabaseError && (fault.code === '42P04' || fault.code === '23505');
    if (!exists) throw fault;
  } finally {
    await client.end();
  }
  return embedded.url('gongtong');
}
