import { emailKey } from '../../../libs/features/access/domain/account/email';
import { Argon2Hashes } from '@platform/sealing';
import type { TestDatabase } from '../../support/database';
import type { Answer } from './committed-contract';
import type { ContractApp, Method } from './contract-app';

/** What browsers of our own pages send with every call that changes something. */
const OURS = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1' };

export type Account = Readonly<{ id: string; email: string; password: string }>;
const hashes = new Argon2Hashes();

/** An account with a password, as an earlier day would have left it. */
export async function anAccount(database: TestDatabase, email: string, password = 'three ballasts and a lamp'): Promise<Account> {
  const hashed = await hashes.hash(password);
  if (!hashed.ok) throw new Error(hashed.refusal.code);
  const id = await database.write.transaction(async (tx) => {
    const row = await tx.first<{ id: string }>('insert into access.account (email, email_key, name) values ($1, $2, $3) returning id', [email, emailKey(email), 'Lin']);
    await tx.execute(`insert into access.password (account_id, hash, profile) values ($1::uuid, $2, 'nist')`, [row?.id, hashed.value]);
    return row?.id ?? '';
  });
  return { id, email, password };
}

/** A browser of one person, which keeps its cookie. */
export class Person {
  constructor(
    private readonly server: ContractApp,
    private cookie: string | null = null,
  ) {}

  async send<B = unknown>(method: Method, path: string, body?: object): Promise<Answer<B>> {
    const answer = await this.server.send<B>(method, `/api/v1${path}`, { ...OURS, ...(this.cookie !== null && { cookie: this.cookie }) }, body);
    const [set] = [answer.headers['set-cookie']].flat();
    if (typeof set === 'string') this.cookie = /expires=Thu, 01 Jan 1970/i.test(set) ? null : (set.split(';', 1)[0] ?? null);
    return answer;
  }

  get<B = unknown>(path: string): Promise<Answer<B>> {
    return this.send<B>('GET', path);
  }

  post<B = unknown>(path: string, body: object = {}): Promise<Answer<B>> {
    return this.send<B>('POST', path, body);
  }

  signIn<B = unknown>({ email, password }: Pick<Account, 'email' | 'password'>, code?: string): Promise<Answer<B>> {
    return this.post<B>('/sessions', { email, password, ...(code !== undefined && { code }) });
  }

  /** The cookie as a thief would have it. */
  get stolen(): string {
    return this.cookie ?? '';
  }
}
