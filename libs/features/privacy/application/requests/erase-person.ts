import type { Tx } from '@platform/database';
import type { PersonalFields, PersonalProviders, PersonalSubject } from '@platform/personal';

/** Takes out what every feature keeps unsealed about a person, and destroys the person's key. */
export class ErasePerson {
  constructor(
    private readonly providers: PersonalProviders,
    private readonly fields: PersonalFields,
  ) {}

  async execute(tx: Tx, subject: PersonalSubject): Promise<void> {
    for (const provider of this.providers.records) await provider.erase(tx, subject);
    await this.fields.destroy(tx, subject.person);
  }
}
