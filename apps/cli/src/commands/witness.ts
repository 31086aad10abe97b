import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { isNameOfKey, readKey, type VerifierKey, writeKey } from '@pure/log';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { languageOption, textsFor } from '../texts';
import { serveWitness } from '../witness/serve-witness';
import { Witness } from '../witness/witness';
import { WitnessBook } from '../witness/witness-book';
import { sha256, witnessKey } from '../witness/witness-key';

type Options = Readonly<{ log: readonly string[]; name: string; folder: string; port: number; host: string; lang?: string }>;

/** `witness --log KEY --name NAME`: signs the heads of logs that are never rewritten, for an organisation that does not keep them. Needs no database; runs until it is stopped. */
export function witnessCommand(): Command {
  return new Command('witness')
    .description('a witness of transparency logs, of ours or of others (C2SP tlog-witness)')
    .requiredOption('--log <key...>', 'verifier keys of the logs: NAME+ID+KEY; of a log that changes its key the old and the new one')
    .requiredOption('--name <name>', 'name of the witness, such as an address without scheme')
    .option('--folder <folder>', 'where its key and what it signed last lie', 'witness')
    .option('--port <port>', 'where it listens', portOf, 7380)
    .option('--host <host>', 'address it listens on', '127.0.0.1')
    .addOption(languageOption())
    .action(witness);
}

async function witness({ log, name, folder: given, port, host, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  if (!isNameOfKey(name)) throw new CommandFault(t('cli.witness.notName', { name }));
  const logs = log.map((text) => keyOf(text, t));
  const folder = path.resolve(given);
  const key = await witnessKey(folder, name);
  const book = new WitnessBook(folder, key.public, logs.map((each) => each.name), t);
  const running = new Witness(key, logs, book, (line) => console.error(t('cli.witness.refused', { line })));
  const server = serveWitness(running, (fault) => console.error(fault));
  server.listen(port, host);
  await once(server, 'listening');
  console.log(t('cli.witness.listens', { address: addressOf(host, server.address() as AddressInfo) }));
  console.log(t('cli.keys.verifier', { key: writeKey(key.public) }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  await once(server, 'close');
  await running.idle();
}

function keyOf(text: string, t: T): VerifierKey {
  const key = readKey(sha256, text);
  if (key?.type !== 'ed25519') throw new CommandFault(t('cli.verify.noKey', { key: text }));
  return key;
}

const addressOf = (host: string, { port }: AddressInfo): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('a port number');
  return Number(text);
}
