import type { Tx, WritePool } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import type { Secrets, TooBusy } from '@platform/sealing';
import { type Result, ok } from '@pure/kernel';
import type { NewPasswords } from '../password/new-passwords';
import type { NewPassword } from '../sign-in/account-store';
import type { DemonstrationAccount, DemonstrationFile } from './demonstration-file';
import type { DemonstrationStore, Saved } from './demonstration-store';
import { type ExamplePerson, exampleCompetences, exampleOrganisations, examplePeople } from './example-people';

const system: Actor = { via: 'system' };
type WithPassword = Readonly<{ person: ExamplePerson; text: string; password: NewPassword }>;

/** Makes the example organisations and accounts once, with random passwords; again only where the file or the accounts are gone. */
export class MakeDemonstration {
  constructor(
    private readonly pool: WritePool,
    private readonly store: DemonstrationStore,
    private readonly passwords: NewPasswords,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  async execute(file: DemonstrationFile): Promise<Result<readonly DemonstrationAccount[], TooBusy>> {
    const known = await file.read();
    if (known && (await this.isComplete(known))) return ok(known);
    const people: WithPassword[] = [];
    for (const person of examplePeople) {
      const { text } = this.secrets.forPaper();
      const password = await this.passwords.given(text);
      if (!password.ok) return password;
      people.push({ person, text, password: password.value });
    }
    await this.pool.transaction((tx) => this.writeAll(tx, people));
    const accounts = people.map(({ person, text }) => lineOf(person, text));
    await file.keep(accounts);
    return ok(accounts);
  }

  private async isComplete(known: readonly DemonstrationAccount[]): Promise<boolean> {
    const emails = examplePeople.map(({ email }) => email);
    const listed = new Set(known.map(({ email }) => email));
    return emails.every((email) => listed.has(email)) && (await this.store.countPresent(emails)) === emails.length;
  }

  private async writeAll(tx: Tx, people: readonly WithPassword[]): Promise<void> {
    const ids = new Map<string, string>();
    for (const [name, organisation] of Object.entries(exampleOrganisations)) {
      const saved = await this.store.saveOrganisation(tx, organisation);
      await this.told(tx, 'organisation.registered', 'organisation', saved);
      ids.set(name, saved.id);
    }
    const idOf = (name: string): string => ids.get(name) ?? '';
    for (const competence of exampleCompetences) await this.store.saveCompetence(tx, idOf(competence.of), competence);
    for (const { person, password } of people) {
      const account = await this.store.saveAccount(tx, person, password);
      await this.told(tx, 'account.created', 'account', account);
      await this.told(tx, 'membership.created', 'membership', await this.store.saveMembership(tx, account.id, idOf(person.of), person));
    }
  }

  private async told(tx: Tx, act: ActName, kind: string, { id, fresh }: Saved): Promise<void> {
    if (fresh) await this.journal.record(tx, { act, by: system, subject: { kind, id }, content: { example: true } });
  }
}

function lineOf({ email, locale, role, duty, side, of }: ExamplePerson, password: string): DemonstrationAccount {
  const { hans, hant } = exampleOrganisations[of];
  return { role, ...(duty !== undefined && { duty }), ...(side && { side }), email, password, organisation: locale === 'zh-Hant' ? hant : hans };
}
