import { createHash, randomBytes } from 'node:crypto';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';
import { Person } from './person';

type Place = Readonly<{ database: TestDatabase; server: ContractApp }>;
export type Enterprise = Readonly<{
  id: string; version: number; state: string; number: string | null; name: object; uscc: string | null; ubn: string | null; gaps: string[];
  sites: { id: string; name: string }[];
  submission: Readonly<{ outcome: string | null; reasons: string | null }> | null;
  proposals: Readonly<{ act: string; outcome: string | null; refusal: string | null }>[] | null;
}>;
/** Who acts for an enterprise, and which. */
export type Firm = Readonly<{ browser: Person; account: string; enterprise: Enterprise }>;

/** Who has an account, and acts for nobody yet. */
export async function aNewcomer({ database, server }: Place, email: string): Promise<Readonly<{ browser: Person; account: string }>> {
  const secret = randomBytes(32).toString('base64url');
  const row = await database.write.first<{ account: string }>(
    `with person as (insert into access.account (email, email_key, name) values ($1, lower($1), 'Lin') returning id)
     insert into access.session (sha256, account_id, method, expires_at, stepped_up_at)
     select $2, id, 'password', now() + interval '1 hour', now() from person returning account_id as account`,
    [email, createHash('sha256').update(secret).digest()],
  );
  return { browser: new Person(server, `gongtong=${secret}`), account: row?.account ?? '' };
}

const MOD = 31;
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
let made = 0;

/** A 统一社会信用代码 that no other test has (GB 32100-2015). */
export function freshUscc(): string {
  made += 1;
  const body = `9135020000${String(made).padStart(7, '0')}`;
  const sum = [...body].reduce((total, sign, index) => total + 3 ** index % MOD * ALPHABET.indexOf(sign), 0);
  return body + ALPHABET.charAt((MOD - (sum % MOD)) % MOD);
}

/** A 統一編號 that no other test has, good by the rule of any day. */
export function freshUbn(): string {
  const weights = [1, 2, 1, 2, 1, 2, 4, 1];
  for (;;) {
    made += 1;
    const number = String(20_000_000 + made);
    const sum = weights.reduce((total, weight, index) => total + Math.floor((weight * Number(number[index])) / 10) + ((weight * Number(number[index])) % 10), 0);
    if (number[6] !== '7' && sum % 10 === 0) return number;
  }
}

/** A firm of the mainland that has registered as a draft. */
export async function aFirm(place: Place, email: string, form: object = {}): Promise<Firm> {
  const { browser, account } = await aNewcomer(place, email);
  const { body } = await browser.post<Enterprise>('/enterprises', { subject: 'mainland', name: { 'zh-Hans': '厦门光电有限公司' }, uscc: freshUscc(), registeredOn: '2020-01-01', route: 'direct', ...form });
  return { browser, account, enterprise: body };
}

/** Adds by hand what a submission needs beside the form: a contact and the proofs. */
export async function attach(database: TestDatabase, { enterprise: { id }, account }: Firm, kinds: readonly string[] = ['business-licence']): Promise<void> {
  await database.write.transaction(async (tx) => {
    const organisation = (await tx.first<{ id: string }>('select organisation_id as id from enterprise.enterprise where id = $1::uuid', [id]))?.id;
    await tx.query(
      `with person as (insert into personal.person (region) values ('mainland') returning id)
       insert into enterprise.contact (organisation_id, enterprise_id, person_id, role, name) select $1::uuid, $2::uuid, id, 'contact', '\\x00' from person`,
      [organisation, id],
    );
    for (const kind of kinds) {
      await tx.query(
        `with bytes as (
           insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned)
           values (gen_random_uuid(), $1::uuid, $2::uuid, 'licence.pdf', 'application/pdf', 1, sha256('x'), sha256('x'), 'not-scanned') returning id)
         insert into enterprise.evidence (organisation_id, enterprise_id, kind, file_id, added_by) select $1::uuid, $3::uuid, $4, id, $2::uuid from bytes`,
        [organisation, account, id, kind],
      );
    }
  });
}

/** Completes and submits it; gives what the answer says. */
export async function submitted(database: TestDatabase, firm: Firm, kinds?: readonly string[]): Promise<Enterprise> {
  const { browser, enterprise: { id, version } } = firm;
  await browser.send('PATCH', `/enterprises/${id}`, { address: '厦门市翔安区火炬路 1 号', territory: '350213' }, { 'if-match': `"${version}"` });
  await attach(database, firm, kinds);
  return (await browser.post<Enterprise>(`/enterprises/${id}/submit`)).body;
}

export const checklistOf = (finding = 'met') => ['name', 'mainland-register', 'taiwan-register', 'investment', 'contact', 'authorisation'].map((item) => ({ item, finding }));

/** Two of the centre verify what was submitted; gives what the second one's answer says. */
export async function verifiedBy([first, second]: readonly [Pick<Firm, 'browser'>, Pick<Firm, 'browser'>], { enterprise: { id } }: Pick<Firm, 'enterprise'>): Promise<Enterprise> {
  await first.browser.post(`/enterprises/${id}/verify`, { decision: 'verify', checklist: checklistOf() });
  return (await second.browser.post<Enterprise>(`/enterprises/${id}/verify/confirm`)).body;
}
