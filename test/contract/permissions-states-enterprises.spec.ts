import { type MemberRole, memberRoles } from '@platform/permissions';
import { type EnterpriseState, enterpriseStates } from '../../libs/features/enterprise/domain/states';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Person } from './support/person';
import { type GuardedRoute, guardedRoutes } from './support/permissions/requests';
import { enterpriseActs, type Staged, stagedEnterprise } from './support/permissions/staged-enterprises';

const place = {} as { database: TestDatabase; server: ContractApp };
const others = new Map<MemberRole, SignedIn>();
let first: SignedIn;
let stranger: Firm;
let newer: string;
let routes: readonly GuardedRoute[];
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api' });
  const houses = { centre: await anOrganisation(place.database, 'centre', '研究中心'), regulator: await anOrganisation(place.database, 'regulator', '厦门市主管部门'), operator: await anOrganisation(place.database, 'operator', '平台运营方') };
  await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', '350200', '2020-01-01')`, [houses.regulator]);
  first = await aMember(place, houses.centre, 'centre', 'first@centre.example');
  for (const role of memberRoles.filter((one) => one !== 'enterprise' && one !== 'professional')) {
    const house = role === 'centre' || role === 'expert' ? houses.centre : ['officer', 'approver', 'inspector'].includes(role) ? houses.regulator : houses.operator;
    others.set(role, await aMember(place, house, role, `${role}@house.example`));
  }
  stranger = await aFirm(place, 'stranger@photonics.example');
  routes = guardedRoutes(place.server.nest).filter(({ url }) => url.startsWith('/api/v1/enterprises/:id'));
  newer = (await stagedEnterprise(place, 'verified', 'enterprise:read', first, '')).firm.enterprise.id;
});
afterAll(() => place.server.close());

type Asking = Readonly<{ name: string; role: MemberRole; own: boolean; browser: Person }>;
const nameOf = ({ method, url }: GuardedRoute) => `${method} ${url.replace('/api/v1', '')}`;
const rowOf = async (id: string) => JSON.stringify(await place.database.write.first('select to_jsonb(e) as row from enterprise.enterprise e where id = $1::uuid', [id]));

/** What the row of the policy table says of somebody and an enterprise in a state. */
function tableSays({ policy: { roles, states = enterpriseStates } }: GuardedRoute, { role, own }: Asking, state: EnterpriseState): string {
  if (roles !== 'signed-in' && !roles.includes(role)) return '403 NOT_ALLOWED';
  if (!own && (state === 'draft' || role === 'enterprise' || role === 'professional')) return '404 ENTERPRISE_UNKNOWN';
  return states.includes(state) ? 'done' : '409';
}

async function ask({ method, url, action }: GuardedRoute, staged: Staged, { browser }: Asking): Promise<string> {
  const { firm, parts, version } = staged;
  const path = url.replace('/api/v1', '').replace(':id', firm.enterprise.id).replace(/:(\w+)/g, (_, name: keyof Staged['parts']) => parts[name]);
  const body = method === 'GET' ? undefined : (enterpriseActs[action]?.body?.(staged, newer) ?? {});
  const answer = await browser.send<{ code?: string }>(method, path, body, method === 'PATCH' ? { 'if-match': `"${version}"` } : {});
  if (answer.status < 300) return 'done';
  return answer.status === 409 ? '409' : `${answer.status} ${answer.body.code}`;
}

/** Everybody asks, who may do it last, since it may be done once alone. */
async function faultsOf(route: GuardedRoute, state: EnterpriseState): Promise<readonly string[]> {
  const staged = await stagedEnterprise(place, state, route.action, first, newer);
  const { firm: { browser, enterprise: { id } }, organisation } = staged;
  const professional = await aMember(place, organisation, 'professional', `professional-${id}@photonics.example`);
  const askers: readonly Asking[] = [
    { name: 'itself', role: 'enterprise', own: true, browser },
    { name: 'a professional of its own', role: 'professional', own: true, browser: professional.browser },
    { name: 'another enterprise', role: 'enterprise', own: false, browser: stranger.browser },
    ...[...others].map(([role, member]) => ({ name: role, role, own: false, browser: member.browser })),
  ];
  const said = askers.map((asker) => ({ asker, says: tableSays(route, asker, state) })).sort((one, other) => Number(one.says === 'done') - Number(other.says === 'done'));
  const before = await rowOf(id);
  const faults: string[] = [];
  for (const { asker, says } of said) {
    const answered = await ask(route, staged, asker);
    if (answered !== says) faults.push(`${nameOf(route)} where it is ${state}, by ${asker.name}: ${answered}, the table says ${says}`);
    const stays = (await rowOf(id)) === before;
    if (!stays && answered !== 'done') faults.push(`${nameOf(route)} where it is ${state}, by ${asker.name}: refused, and changes it`);
    if (!stays && route.policy.secondPerson) faults.push(`${nameOf(route)} where it is ${state}: takes effect without the second person`);
  }
  return faults;
}

it('every act on an enterprise is asked here', () => {
  expect([...new Set(routes.map(({ action }) => action))].sort()).toEqual(Object.keys(enterpriseActs).sort());
});

it.each(enterpriseStates)('each act on an enterprise that is %s is for those whom the policy table names, and for nobody else', async (state) => {
  const faults: string[] = [];
  for (const route of routes) {
    await place.database.write.query('update access.session set stepped_up_at = now()'); // however long it takes, all have just proved who they are
    faults.push(...(await faultsOf(route, state)));
  }
  expect(faults).toEqual([]);
});
