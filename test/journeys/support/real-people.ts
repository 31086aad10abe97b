import { createHash, randomBytes } from 'node:crypto';
import type { MemberRole } from '@platform/permissions';
import { Argon2Hashes } from '@platform/sealing';
import type { PanelSide } from '@pure/draw';
import type { Workplace } from './workplace';

export type RealPerson = Readonly<{ account: string; email: string; password: string; organisation: string; session: string }>;
type Body = Readonly<{ kind: string; name: string }>;

const PASSWORD = 'three ballasts and a lamp';
const hash = new Argon2Hashes().hash(PASSWORD);

/** A session of an account for the organisation in which it has the role, as a cookie of the server. */
async function sessionOf({ database }: Workplace, account: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await database.write.query(
    `insert into access.session (sha256, account_id, membership_id, method, expires_at, stepped_up_at)
     select $1, account_id, id, 'password', now() + interval '1 hour', now() from access.membership where account_id = $2::uuid and ended_at is null limit 1`, [createHash('sha256').update(secret).digest(), account]);
  return secret;
}

/** An organisation that is no example. */
export async function aBody({ database }: Workplace, { kind, name }: Body): Promise<string> {
  return (await database.write.first<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ($1, 'mainland', $2) returning id`, [kind, name]))?.id ?? '';
}

/** Somebody who is no example and signs in by a password. */
export async function aPerson(place: Workplace, organisation: string, { role, email }: Readonly<{ role: MemberRole; email: string }>): Promise<RealPerson> {
  const hashed = await hash;
  if (!hashed.ok) throw new Error(hashed.refusal.code);
  const row = await place.database.write.transaction(async (tx) => {
    const made = await tx.first<{ id: string }>(`insert into access.account (email, email_key, name) values ($1, $1, 'Lin') returning id`, [email]);
    await tx.execute(`insert into access.password (account_id, hash, profile) values ($1::uuid, $2, 'nist')`, [made?.id, hashed.value]);
    await tx.execute(`insert into access.membership (account_id, organisation_id, role) values ($1::uuid, $2::uuid, $3)`, [made?.id, organisation, role]);
    return made;
  });
  const account = row?.id ?? '';
  return { account, email, password: PASSWORD, organisation, session: await sessionOf(place, account) };
}

/** A call as the browser of the session sends it. */
async function call({ origin }: Workplace, session: string, { method, path, body }: Readonly<{ method: string; path: string; body: object }>): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${origin}/api/v1${path}`, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'x-gongtong-csrf': '1', origin, cookie: `gongtong=${session}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
  const read: unknown = JSON.parse(text);
  return { ...(typeof read === 'object' ? read : null) };
}

/** Experts of both sides who applied, were checked by the second person of the centre, and agreed to be drawn, asked and written to. The first lets their name be shown. */
export async function realExperts(place: Workplace, { each, fields }: Readonly<{ each: number; fields: readonly string[] }>): Promise<readonly RealPerson[]> {
  const house = await aBody(place, { kind: 'trade-association', name: '某行业协会' });
  const checker = await place.database.write.first<{ id: string }>(`select id from access.account where email_key like 'centre-2%'`);
  const centre = await sessionOf(place, checker?.id ?? '');
  const experts: RealPerson[] = [];
  for (const side of ['mainland', 'taiwan'] as const) {
    for (let at = 1; at <= each; at += 1) {
      const expert = await aPerson(place, house, { role: 'expert', email: `${side}-${at}@expert.example` });
      await joins(place, expert, { centre, side, fields, isNamed: experts.length === 0 });
      experts.push(expert);
    }
  }
  return experts;
}

async function joins(place: Workplace, { session, email }: RealPerson, { centre, side, fields, isNamed }: Readonly<{ centre: string; side: PanelSide; fields: readonly string[]; isNamed: boolean }>): Promise<void> {
  const details = { name: `植入 ${email}`, employer: '某单位', credentials: [], organisations: [], disputes: [], drafted: [] };
  const { expert } = await call(place, session, { method: 'PUT', path: '/experts/mine', body: { side, fields, available: true, details } });
  const id = typeof expert === 'object' && expert !== null && 'id' in expert ? String(expert.id) : '';
  await call(place, centre, { method: 'POST', path: `/experts/${id}/check`, body: {} });
  for (const purpose of ['pool', 'panel', 'contact', ...(isNamed ? ['publication'] : [])]) await call(place, session, { method: 'POST', path: '/experts/mine/consents', body: { purpose, given: true, notice: 0 } });
}
