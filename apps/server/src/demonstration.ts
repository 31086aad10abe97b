import type { INestApplicationContext } from '@nestjs/common';
import { accessDemonstration } from '@features/access';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { MakeExampleDeclarations } from '@features/declaration';
import { enterpriseDemonstration } from '@features/enterprise';
import { recognitionDemonstration } from '@features/recognition';
import { MakeExamplePool } from '@features/review';
import { MakeExampleDrafts } from '@features/mapping';
import { publicLogOf } from '@features/transparency';
import { type Environment, dataFolder } from '@platform/config';
import { type DatabaseServer, openDatabase, underLock } from '@platform/database';

/** Makes the example accounts and the example enterprises where the installation shows itself, and gives them line by line; elsewhere there are none. */
export async function exampleAccounts(environment: Environment, server: DatabaseServer): Promise<readonly string[]> {
  if (!environment.demonstration) return [];
  const accounts = await underLock(server.ownerUrl, 'gongtong demonstration', () => made(server, environment));
  return accounts.map(({ role, duty, side, email, password }) => `Example account: ${[role, duty, side].filter(Boolean).join(' ')}, ${email}, ${password}`);
}

/** Loads the invented standards where the installation shows itself. A file that is refused is told and keeps nothing from running. */
export async function exampleStandards({ demonstration }: Environment, { ownerUrl }: DatabaseServer): Promise<readonly string[]> {
  if (!demonstration) return [];
  const database = await openDatabase({ url: ownerUrl, replicaUrl: null });
  try {
    const loaded = await underLock(ownerUrl, 'gongtong example standards', () => catalogueImport(database, correspondenceImporters).loadExamples.execute());
    if (!loaded.ok) return [`Example standards: a file was refused (${loaded.refusal.code})`];
    return loaded.value.map(({ file, rowsNew, rowsFaulty }) => `Example standards: ${file}, ${rowsNew} new${rowsFaulty > 0 ? `, ${rowsFaulty} faulty` : ''}`);
  } finally {
    await database.close();
  }
}

/** Makes the example declarations once the product runs, since they are made in the way in which everybody makes them. What is refused is told and keeps nothing from running. */
export async function exampleDeclarations(app: INestApplicationContext, { demonstration }: Environment, { ownerUrl }: DatabaseServer): Promise<readonly string[]> {
  if (!demonstration) return [];
  const { made: count, refused } = await underLock(ownerUrl, 'gongtong example declarations', () => app.get(MakeExampleDeclarations, { strict: false }).execute());
  return [...(count > 0 ? [`Example declarations: ${count}`] : []), ...refused.map((code) => `Example declarations: one was refused (${code})`)];
}

/** Takes the example experts into the pool of examples, in the way in which everybody comes in. */
export async function examplePool(app: INestApplicationContext, { demonstration }: Environment, { ownerUrl }: DatabaseServer): Promise<readonly string[]> {
  if (!demonstration) return [];
  const { made: count, refused } = await underLock(ownerUrl, 'gongtong example pool', () => app.get(MakeExamplePool, { strict: false }).execute());
  return [...(count > 0 ? [`Example experts: ${count}`] : []), ...refused.map((code) => `Example experts: one was refused (${code})`)];
}

/** The same for the drafts of mappings of the example centre. */
export async function exampleMappings(app: INestApplicationContext, { demonstration }: Environment, { ownerUrl }: DatabaseServer): Promise<readonly string[]> {
  if (!demonstration) return [];
  const { made: count, refused } = await underLock(ownerUrl, 'gongtong example mappings', () => app.get(MakeExampleDrafts, { strict: false }).execute());
  return [...(count > 0 ? [`Example drafts of mappings: ${count}`] : []), ...refused.map((code) => `Example drafts of mappings: one was refused (${code})`)];
}

async function made({ connections }: DatabaseServer, environment: Environment) {
  const database = await openDatabase(connections);
  try {
    const accounts = await accessDemonstration(database, dataFolder(environment.dataDir), environment);
    await enterpriseDemonstration(database, environment, publicLogOf());
    await recognitionDemonstration(database);
    return accounts;
  } finally {
    await database.close();
  }
}
