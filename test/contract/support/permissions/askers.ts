import type { ActionName } from '@platform/permissions';
import type { TestDatabase } from '../../../support/database';
import { aMember, anAccount, type Asker, type House, idOf } from './people';

/** Everybody who asks: nobody; each role with and without a fresh proof, by tokens for everything and for nothing; and the odd ones. */
export async function askersOf(database: TestDatabase, house: House, actions: readonly ActionName[]): Promise<readonly Asker[]> {
  const { organisation } = house;
  const roles = [...house.members].flatMap(([role, member]): Asker[] => {
    const rows = { role, organisation, ...member };
    return [
      { name: role, via: 'session', scopes: null, proved: true, ...rows },
      { name: `${role} without a fresh proof`, via: 'session', scopes: null, proved: false, ...rows },
      { name: `${role}'s token for everything`, via: 'token', scopes: actions, proved: false, ...rows },
      { name: `${role}'s token for nothing`, via: 'token', scopes: [], proved: false, ...rows },
    ];
  });
  return [{ name: 'nobody', via: 'nobody', role: null, scopes: null, proved: false }, ...roles, ...(await oddOnes(database, house))];
}

/** Delegated people with no part of a role, a member of nothing, and members whose organisation or membership acts no more. */
function oddOnes(database: TestDatabase, { organisation }: House): Promise<Asker[]> {
  return database.write.transaction(async (tx) => {
    const closed = await idOf(tx, `insert into access.organisation (kind, side, name_en, status) values ('centre', 'taiwan', 'Suspended', 'suspended') returning id`, []);
    const delegated = await aMember(tx, organisation, 'enterprise', 'delegated@odd.example', []);
    const suspended = await aMember(tx, closed, 'centre', 'suspended@odd.example');
    const gone = await aMember(tx, organisation, 'centre', 'gone@odd.example');
    await tx.query('update access.membership set ended_at = clock_timestamp() where id = $1::uuid', [gone.membership]);
    const signedIn = { via: 'session', role: null, scopes: null, proved: true } as const;
    return [
      { ...signedIn, name: 'a delegated person with no part', role: 'enterprise', scopes: [], organisation, ...delegated },
      { ...signedIn, name: 'a member of nothing', account: await anAccount(tx, 'nothing@odd.example') },
      { ...signedIn, name: 'a member of a suspended organisation', ...suspended },
      { ...signedIn, name: 'a former member', ...gone },
    ];
  });
}
