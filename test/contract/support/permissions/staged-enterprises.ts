import type { Tx } from '@platform/database';
import type { ActionName } from '@platform/permissions';
import type { EnterpriseState } from '../../../../libs/features/enterprise/domain/states';
import type { TestDatabase } from '../../../support/database';
import { aFirm, attach, checklistOf, type Firm } from '../enterprises';
import type { SignedIn } from '../organisations';
import type { ContractApp } from '../contract-app';
import { idOf } from './people';

type Place = Readonly<{ database: TestDatabase; server: ContractApp }>;
export type Staged = Readonly<{ firm: Firm; organisation: string; parts: Readonly<Record<'site' | 'contact' | 'evidence' | 'file', string>>; version: number }>;

/** What must have happened before the act besides, where it can have; `revising`: a change that is under way, `proposes`: what the first person of the centre has proposed. */
type Before = Readonly<{ revising?: Readonly<Partial<Record<EnterpriseState, 'draft' | 'submitted'>>>; proposes?: Readonly<Partial<Record<EnterpriseState, (newer: string) => readonly [string, object]>>> }>;
/** `body`: what the act is asked with; `newer`: another enterprise, which is verified. */
type Act = Before & Readonly<{ body?: (staged: Staged, newer: string) => object }>;

const verify = { decision: 'verify', checklist: checklistOf() };
const reason = () => ({ reason: 'x' });
const succession = (newer: string) => ({ newer, kind: 'merger', on: '2026-01-01', basis: 'x' });
const looked: Before = { revising: { verified: 'submitted' } };
const proposed: Before = { ...looked, proposes: { submitted: () => ['verify', verify], verified: () => ['verify', verify] } };
const measured: Before = { proposes: { verified: () => ['suspend', reason()], suspended: () => ['close', reason()], closed: (newer) => ['successions', succession(newer)] } };
const drafted: Before = { revising: { verified: 'draft', suspended: 'draft' } };

/** Every act on an enterprise of the address. */
export const enterpriseActs: Readonly<Partial<Record<ActionName, Act>>> = {
  'enterprise:read': {},
  'enterprise:change': { body: () => ({ website: 'https://photonics.example' }) },
  'enterprise:submit': {},
  'enterprise:withdraw': {},
  'revision:begin': { body: () => ({ name: { 'zh-Hans': '厦门新光电有限公司' } }) },
  'revision:change': { ...drafted, body: () => ({ registeredOn: '2019-01-01' }) },
  'revision:submit': drafted,
  'revision:withdraw': { revising: { verified: 'submitted', suspended: 'submitted' } },
  'revision:discard': drafted,
  'site:add': { body: () => ({ kind: 'plant', name: '二厂', address: '翔安', territory: '350213' }) },
  'site:remove': {},
  'evidence:add': { body: ({ parts: { file } }) => ({ kind: 'other', file }) },
  'evidence:remove': {},
  'contact:add': { body: () => ({ role: 'contact', name: '林', region: 'taiwan' }) },
  'contact:change': { body: () => ({ phone: '+886 912 345 678' }) },
  'contact:remove': {},
  'contact:reveal': { body: () => ({ purpose: 'verification', reason: 'x' }) },
  'enterprise:verify': { ...looked, body: () => verify },
  'enterprise:confirm-verification': proposed,
  'enterprise:refuse-verification': { ...proposed, body: reason },
  'enterprise:suspend': { body: reason },
  'enterprise:resume': { body: reason },
  'enterprise:close': { body: reason },
  'enterprise:confirm-measure': measured,
  'enterprise:refuse-measure': { ...measured, body: reason },
  'enterprise:record-succession': { body: (_, newer) => succession(newer) },
};

let made = 0;

/** An enterprise with a site, a person and a proof, in a state, and what the act needs besides; `first` of the centre proposes. */
export async function stagedEnterprise(place: Place, state: EnterpriseState, action: ActionName, first: SignedIn, newer: string): Promise<Staged> {
  const { revising, proposes } = enterpriseActs[action] ?? {};
  const firm = await aFirm(place, `staged-${(made += 1)}@photonics.example`);
  const { id } = firm.enterprise;
  await firm.browser.post(`/enterprises/${id}/sites`, { kind: 'plant', name: '一厂', address: '翔安', territory: '350213' });
  await firm.browser.post(`/enterprises/${id}/contacts`, { role: 'contact', name: '王小明', region: 'taiwan' });
  await attach(place.database, firm);
  await place.database.write.transaction((tx) => bring(tx, firm, state, revising?.[state] ?? null));
  const [act, body] = proposes?.[state]?.(newer) ?? [];
  if (act) await first.browser.post(`/enterprises/${id}/${act}`, body);
  const parts = await place.database.write.first<Staged['parts'] & Pick<Staged, 'organisation' | 'version'>>(
    `select e.organisation_id as organisation, e.version, s.id as site, c.id as contact, v.id as evidence, v.file_id as file
     from enterprise.enterprise e join enterprise.site s on s.enterprise_id = e.id join enterprise.evidence v on v.enterprise_id = e.id
       join enterprise.contact c on c.enterprise_id = e.id and c.name <> '\\x00' where e.id = $1::uuid`,
    [id],
  );
  if (!parts) throw new Error('the enterprise was not made');
  return { firm, parts, organisation: parts.organisation, version: action.startsWith('revision:') ? 1 : parts.version };
}

async function bring(tx: Tx, { account, enterprise: { id, uscc } }: Firm, state: EnterpriseState, revising: 'draft' | 'submitted' | null): Promise<void> {
  await tx.execute(
    `update enterprise.enterprise set state = $2, revising = $3, address = '厦门市翔安区火炬路 1 号', territory = '350213', number = case when $2 in ('verified', 'suspended', 'closed') then 'staged ' || uscc end,
       submitted_at = case when $2 <> 'draft' then now() end, submitted_by = case when $2 <> 'draft' then $4::uuid end where id = $1::uuid`,
    [id, state, revising, account],
  );
  const facts = { subject: 'mainland', name: { 'zh-Hans': '厦门新光电有限公司' }, uscc, ubn: null, registeredOn: '2020-01-01', route: 'direct', thirdTerritory: null };
  const revision = revising && (await idOf(tx, `insert into enterprise.revision (organisation_id, enterprise_id, content, begun_by, begun_at) select organisation_id, id, $2::jsonb, $3::uuid, now() - interval '1 day' from enterprise.enterprise where id = $1::uuid returning id`, [id, JSON.stringify(facts), account]));
  if (state !== 'submitted' && revising !== 'submitted') return;
  await tx.execute(`insert into enterprise.submission (organisation_id, enterprise_id, revision_id, content, submitted_by) select organisation_id, id, $2::uuid, '{}', $3::uuid from enterprise.enterprise where id = $1::uuid`, [id, revision, account]);
}
