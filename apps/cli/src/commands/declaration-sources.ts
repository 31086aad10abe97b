import type { T } from '@platform/locale';
import { readNumber } from '@pure/public-number';
import { CommandFault } from '../command-fault';

export type SourceOptions = Readonly<{ keys?: string; site?: string; status: readonly string[]; receipt?: string; logKey: readonly string[] }>;

/** Where the parts of a check are: files or addresses. `lists`: the places of the lists that a credential names. */
export type Sources = Readonly<{ subject: string; keys: string; receipt: string | undefined; lists: (named: readonly string[]) => readonly string[] }>;

const noNumber = { D: 'cli.verify.noNumber', R: 'cli.verify.noCertificateNumber' } as const;

/** With `--site`, the platform there is asked for everything that is not named; its own address may be another than the one that stands in the credential. */
export function sourcesOf(subject: string, kind: 'D' | 'R', { keys, site, status, receipt, logKey }: SourceOptions, t: T): Sources {
  if (site === undefined) {
    if (keys === undefined) throw new CommandFault(t(readNumber(subject).ok ? 'cli.verify.noSite' : 'cli.verify.noKeys'));
    return { subject, keys, receipt, lists: () => status };
  }
  const [read, origin] = [readNumber(subject), originOf(site)];
  if (!read.ok || read.value.letter !== kind) throw new CommandFault(t(noNumber[kind], { number: subject }));
  if (origin === null) throw new CommandFault(t('cli.verify.noOrigin', { site }));
  const place = `${origin}/api/v1/${kind === 'D' ? 'declarations' : 'recognition/certificates'}/${read.value.number}`;
  return {
    subject: `${place}/credential`, keys: keys ?? `${origin}/.well-known/jwks.json`, receipt: receipt ?? (logKey.length > 0 ? `${place}/proof` : undefined),
    lists: (named) => (status.length > 0 ? status : named.map((list) => `${origin}${new URL(list).pathname}`)),
  };
}

const originOf = (site: string): string | null => (/^https?:/.test(site) && URL.canParse(site) ? new URL(site).origin : null);
