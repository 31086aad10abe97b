import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { requireUsablePolicy } from '@features/transparency';
import { Environment, dataFolder, describeFaults, readEnvironment } from '@platform/config';
import { type DatabaseServer, databaseServer, ownsTables } from '@platform/database';
import { Closing } from './closing';
import { createApp } from './create-app';
import { exampleAccounts, exampleDeclarations, exampleMappings, examplePool, exampleStandards } from './demonstration';
import { warningOfPlainHttp } from './plain-http';
import { prepareDatabase } from './prepare';
import { describeStartFault } from './start-fault';

const say = (line: string): void => console.log(line);
const closing = new Closing();

async function serve(environment: Environment): Promise<void> {
  requireUsablePolicy(environment);
  const server = await databaseServer(environment);
  closing.add(() => server.stop());
  await prepareDatabase(server, say);
  await warnOfOwner(server);
  const plain = warningOfPlainHttp(environment);
  if (plain) console.warn(`Gongtong: ${plain}`);
  (await exampleStandards(environment, server)).forEach(say);
  const examples = await exampleAccounts(environment, server);
  const app = await createApp({ environment, connections: server.connections }, 'fall-back');
  closing.add(() => app.close());
  await app.init();
  app.useLogger(new ConsoleLogger({ json: true, colors: false }));
  const { port, host } = environment;
  const address = await app.getHttpAdapter().getInstance().listen({ port, host });
  say(`Gongtong 共通: ${environment.publicUrl ?? address}`);
  say(server.folder ? `Data: ${dataFolder(environment.dataDir)}` : 'Data: in the database of DATABASE_URL');
  examples.forEach(say);
  (await examplePool(app, environment, server)).forEach(say);
  (await exampleDeclarations(app, environment, server)).forEach(say);
  (await exampleMappings(app, environment, server)).forEach(say);
}

async function warnOfOwner({ folder, connections }: DatabaseServer): Promise<void> {
  if (folder !== null || !(await ownsTables(connections.url))) return;
  console.warn('Gongtong: the login of DATABASE_URL owns the tables; give the server one that is only a member of gongtong_app (docs/operations.md)');
}

function end(line: string): void {
  if (closing.hasBegun) return; // asked to stop while starting: what fails now fails because of that
  console.error(`Gongtong: ${line}`);
  void closing.run().finally(() => process.exit(1));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void closing.run().finally(() => process.exit(0)));
}

const settings = readEnvironment();
if (settings.ok) serve(settings.value).catch((fault: unknown) => end(describeStartFault(fault)));
else end(describeFaults(settings.refusal));
