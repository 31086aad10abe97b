import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import type { Result } from '@pure/kernel';
import { PasswordHashes, type TooBusy } from './password-hashes';
import { WaitingLine } from './waiting-line';

/** Minimum of the OWASP Password Storage Cheat Sheet for argon2id: 19 MiB, two passes, one lane. */
export const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody has, with the same parameters: what is verified where there is no account. */
export const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$paxR9c6IXt5IZkG5reW/nQ$xmIHu9mHdf8daa8Epm/+Xp8wDJWDkilZ0zipLxecoks';

/** How many may wait; at 13 ms of a core each the last one waits a few seconds. */
const LONGEST_LINE = 200;

/** argon2id (RFC 9106). One core is left for everything else, so that a flood of sign-ins slows sign-ins alone. */
export class Argon2Hashes extends PasswordHashes {
  private readonly line: WaitingLine;

  constructor(places = Math.max(1, availableParallelism() - 1), longest = LONGEST_LINE) {
    super();
    this.line = new WaitingLine(places, longest);
  }

  hash(password: string): Promise<Result<string, TooBusy>> {
    return this.line.take(() => hash(password, parameters));
  }

  matches(known: string | null, password: string): Promise<Result<boolean, TooBusy>> {
    return this.line.take(async () => (await verify(known ?? DECOY, password)) && known !== null);
  }
}
