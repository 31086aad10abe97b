import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { PersonalFields, PersonalSubject } from '@platform/personal';

/** The person of an account, made known at the first need. */
export class Subjects {
  constructor(
    private readonly fields: PersonalFields,
    private readonly contacts: Contacts,
  ) {}

  /** Whether the address is the account's, as addresses are compared. */
  async hasAddress(tx: Tx, account: string, email: string): Promise<boolean> {
    const [contact] = await this.contacts.find([account], tx);
    return contact !== undefined && folded(contact.email) === folded(email);
  }

  /** The region is the one of the script that the person reads, until the person says another. */
  async of(tx: Tx, account: string): Promise<PersonalSubject> {
    const [contact] = await this.contacts.find([account], tx);
    const person = await this.fields.person(tx, { account, region: contact?.locale === 'zh-Hant' ? 'taiwan' : 'mainland' });
    return { account, person, email: contact?.email ?? null };
  }
}

const folded = (email: string): string => email.trim().normalize('NFKC').toLowerCase();
