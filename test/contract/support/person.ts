import { emailKey } from '../../../libs/features/access/domain/account/email';
import { Argon2Hashes } from '@platform/sealing';
import { type TestDatabase, testDatabase } from '../../support/database';
import type { Answer } from './committed-contract';
import { ContractApp, type Headers, type Method } from './contract-app';

/** What browsers of our own pages send with every call that changes something. */
const OURS = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1' };

export type Problem = Readonly<{ code: string }>;
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

/** A browser of one person, which keeps its cookies. `cookie`: one that it has already, as `name=value`. */
export class Person {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly server: ContractApp,
    cookie: string | null = null,
  ) {
    if (cookie !== null) this.keep(cookie);
  }

  async send<B = unknown>(method: Method, path: string, body?: object, headers: Headers = {}): Promise<Answer<B>> {
    const answer = await this.server.send<B>(method, `/api/v1${path}`, { ...OURS, ...(this.jar.size > 0 && { cookie: this.stolen }), ...headers }, body);
    for (const set of [answer.headers['set-cookie']].flat()) if (typeof set === 'string') this.keep(set);
    return answer;
  }

  get<B = unknown>(path: string): Promise<Answer<B>> {
    return this.send<B>('GET', path);
  }

  post<B = unknown>(path: string, body: object = {}, headers: Headers = {}): Promise<Answer<B>> {
    return this.send<B>('POST', path, body, headers);
  }

  /** Bytes as they are. */
  async putBytes<B = unknown>(path: string, bytes: Buffer, headers: Headers = {}): Promise<Answer<B>> {
    return this.server.send<B>('PUT', `/api/v1${path}`, { ...OURS, cookie: this.stolen, 'content-type': 'application/octet-stream', ...headers }, bytes);
  }

  signIn<B = unknown>({ email, password }: Pick<Account, 'email' | 'password'>, code?: string): Promise<Answer<B>> {
    return this.post<B>('/sessions', { email, password, ...(code !== undefined && { code }) });
  }

  /** The cookies as a thief would have them. */
  get stolen(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(set)) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}

/** Status and code of a refusal; the code is undefined where nothing is refused. */
export async function refusalOf(answer: Promise<Answer<Problem>>): Promise<[number, string | undefined]> {
  const { status, body } = await answer;
  return [status, body?.code];
}

/** One server for a file, and in each test a person of its own, who has just signed in by password. */
export class OwnPerson {
  database!: TestDatabase;
  server!: ContractApp;
  person!: Person;
  account!: Account;
  private made = 0;

  /** Registers the hooks of the file that calls it. `variables`: of the server, beside those of every such file. */
  constructor(variables: Readonly<Record<string, string>> = {}) {
    beforeAll(async () => {
      this.database = await testDatabase();
      this.server = await ContractApp.start(this.database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off', ...variables });
    });
    beforeEach(async () => {
      this.account = await anAccount(this.database, this.address());
      this.person = this.browser();
      await this.person.signIn(this.account);
    });
    afterAll(() => this.server.close());
  }

  /** Of an account that nobody has. */
  address(): string {
    this.made += 1;
    return `person-${this.made}@photonics.example`;
  }

  /** Of somebody who is not signed in. */
  browser(): Person {
    return new Person(this.server);
  }

  /** Somebody else, signed in. */
  async stranger(): Promise<Person> {
    const browser = this.browser();
    await browser.signIn(await anAccount(this.database, this.address()));
    return browser;
  }
}
