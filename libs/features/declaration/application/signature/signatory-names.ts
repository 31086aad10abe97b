import { createHash } from 'node:crypto';
import type { PersonNames } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import { NAME_SALT, nameCommitment } from '@pure/credential';
import type { SignatoryName } from './signature-store';

/** Names of signatories, which stand in what is published as commitments alone. */
export class SignatoryNames {
  constructor(
    private readonly people: PersonNames,
    private readonly secrets: Secrets,
  ) {}

  /** The name of today, with a salt that nobody has; null where the person is not known by any. */
  fresh(account: string): Promise<SignatoryName | null> {
    return this.with(account, this.secrets.bytes(NAME_SALT));
  }

  async with(account: string, salt: Buffer): Promise<SignatoryName | null> {
    const name = (await this.people.namesOf([account])).get(account);
    return name === undefined ? null : { name, salt };
  }

  commitment({ name, salt }: SignatoryName): string {
    return createHash('sha256').update(nameCommitment(salt, name)).digest('hex');
  }
}
