import { createHash, randomBytes } from 'node:crypto';
import { onServer } from '../../../support/templates';

/** Who is signed in, and has just proved who they are. */
export type Seated = Readonly<{ account: string; secret: string }>;

const anAccount = `
  insert into access.account (email, email_key, name) values ($1, lower($1), 'Lin') returning id`;

/** People of the centre, in sessions of their own. `run` tells them from those of other runs. */
export async function centreOf(url: string, run: string, count: number): Promise<readonly Seated[]> {
  return onServer(url, async (client) => {
    const { rows: [organisation] } = await client.query<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ('centre', 'mainland', '研究中心') returning id`);
    const seated: Seated[] = [];
    for (let number = 0; number < count; number += 1) {
      const secret = randomBytes(32).toString('base64url');
      const { rows: [row] } = await client.query<{ account: string }>(
        `with person as (${anAccount}), member as (
           insert into access.membership (account_id, organisation_id, role) select id, $2::uuid, 'centre' from person returning id, account_id)
         insert into access.session (sha256, account_id, membership_id, method, expires_at, stepped_up_at)
         select $3, account_id, id, 'password', now() + interval '1 hour', now() from member returning account_id as account`,
        [`centre-${number}-${run}@centre.example`, organisation?.id, digest(secret)],
      );
      seated.push({ account: row?.account ?? '', secret });
    }
    return seated;
  });
}

/** People who have an account and act for nobody yet. */
export async function newcomers(url: string, run: string, count: number): Promise<readonly Seated[]> {
  return onServer(url, async (client) => {
    const seated: Seated[] = [];
    for (let number = 0; number < count; number += 1) {
      const secret = randomBytes(32).toString('base64url');
      const { rows: [row] } = await client.query<{ account: string }>(
        `with person as (${anAccount})
         insert into access.session (sha256, account_id, method, expires_at, stepped_up_at)
         select $2, id, 'password', now() + interval '1 hour', now() from person returning account_id as account`,
        [`firm-${number}-${run}@firm.example`, digest(secret)],
      );
      seated.push({ account: row?.account ?? '', secret });
    }
    return seated;
  });
}

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();
