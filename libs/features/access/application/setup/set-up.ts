import { timingSafeEqual } from 'node:crypto';
import type { WritePool } from '@platform/database';
import { digestOf } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import type { OrganisationName } from '../../domain/organisation/organisation';
import type { NewPasswords } from '../password/new-passwords';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { AccountStore } from '../sign-in/account-store';
import type { CreateUser, UserAsked, UserRefusal } from './create-user';

export type SetUpAsked = Omit<UserAsked, 'member' | 'made'> & Readonly<{ token: string; organisation: OrganisationName; origin: Origin }>;
export type SetUpRefusal = UserRefusal | Readonly<{ code: 'SETUP_CLOSED' | 'SETUP_TOKEN_WRONG' | 'ORGANISATION_NAME_MISSING' }>;

/** Makes the first administrator of a platform that has nobody yet, for who shows what the operator put into its environment. */
export class SetUp {
  constructor(
    private readonly pool: WritePool,
    private readonly people: Readonly<{ users: CreateUser; accounts: AccountStore }>,
    private readonly passwords: NewPasswords,
    private readonly sessions: OpenSession,
    /** Null: set-up is not possible. */
    private readonly token: string | null,
  ) {}

  async isOpen(): Promise<boolean> {
    return this.token !== null && (await this.pool.transaction((tx) => this.people.accounts.lockFirst(tx)));
  }

  async execute({ token, organisation, password, origin, ...person }: SetUpAsked): Promise<Result<OpenedSession, SetUpRefusal>> {
    if (this.token === null) return refuse({ code: 'SETUP_CLOSED' });
    if (!timingSafeEqual(digestOf(token), digestOf(this.token))) return refuse({ code: 'SETUP_TOKEN_WRONG' });
    if (Object.values(organisation).every((name) => !name)) return refuse({ code: 'ORGANISATION_NAME_MISSING' });
    const taken = await this.passwords.take(password, [person.name, person.email]);
    if (!taken.ok) return taken;
    return this.pool.transaction(async (tx) => {
      if (!(await this.people.accounts.lockFirst(tx))) return refuse({ code: 'SETUP_CLOSED' });
      const by = { via: 'public', correlation: origin.correlation } as const;
      const made = await this.people.users.within(tx, { ...person, password: taken.value }, { role: 'system-admin', operator: organisation }, by);
      return made.ok ? ok(await this.sessions.within(tx, made.value.account, 'password', origin)) : made;
    });
  }
}
