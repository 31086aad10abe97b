import type { Tx } from '@platform/database';
import type { ActionName, MemberRole } from '@platform/permissions';
import { canonicalJson } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { anEdition } from '../edition';
import { checklistOf, freshUscc } from '../enterprises';
import { aCatalogue } from '../recognition-catalogues';
import { idOf } from './people';
import { bodies, staged } from './states';

type Asked = Readonly<{ id: string; body: object }>;

/**
 * What a first person proposes and a second confirms. `stage` makes a thing, and what is proposed about it; `by`: what the two
 * are; `settle`: the addresses by which it is confirmed and taken back, of the answer to the proposal; `over`: how a settled one
 * is refused; `effect`: a query that finds a row once it has taken effect, and the member of the answer that is its `$1`.
 */
export type Seconded = Readonly<{
  by: readonly [MemberRole, MemberRole];
  stage(tx: Tx): Promise<Asked>;
  url: string;
  settle: Readonly<{ confirm: string; back: string }>;
  over: string;
  effect: string;
  of: 'id' | 'competence' | 'handler' | 'number';
  /** Member of the answer that the addresses of `settle` name; absent: its id. */
  named?: 'number';
  /** The steps name the version that they saw, which is the first one. */
  versioned?: true;
}>;

const nobody = { organisation: '', account: '', membership: '' };
const administrators = ['system-admin', 'security-admin'] as const;
const competence = (action: 'competence:grant' | 'competence:end', [kind, state]: readonly [string, string], url: string, effect: string): Seconded => ({
  by: administrators,
  stage: async (tx) => ({ id: (await staged[kind]?.states[state]?.(tx, nobody)) ?? '', body: bodies[action] ?? {} }),
  url,
  settle: { confirm: '/competence-changes/:id/confirm', back: '/competence-changes/:id/withdraw' },
  over: 'CHANGE_SETTLED',
  effect,
  of: 'competence',
});

const handler = (url: string, effect: string, stage: Seconded['stage']): Seconded => ({
  by: administrators, stage, url, settle: { confirm: '/catalogue-handler-changes/:id/confirm', back: '/catalogue-handler-changes/:id/withdraw' }, over: 'HANDLER_CHANGE_SETTLED', effect, of: 'handler',
});
const appointed = async (tx: Tx): Promise<object> => ({
  catalogue: await aCatalogue({ write: tx }), organisation: await idOf(tx, `insert into access.organisation (kind, side, name_en) values ('evaluation-body', 'mainland', 'Staged') returning id`, []), from: '2099-01-01',
});

const centre = ['centre', 'centre'] as const;
const enterprise = async (tx: Tx, state: string): Promise<string> => {
  const organisation = await idOf(tx, `insert into access.organisation (kind, side, name_en) values ('enterprise', 'mainland', 'Staged') returning id`, []);
  const id = await idOf(
    tx,
    `insert into enterprise.enterprise (organisation_id, subject, state, name_en, uscc, number) values ($1::uuid, 'mainland', $2, 'Staged', $3, case when $2 <> 'submitted' then 'staged ' || $3 end) returning id`,
    [organisation, state, freshUscc()],
  );
  const account = await idOf(tx, `insert into access.account (email, email_key, name) select e, e, 'Staged' from (select gen_random_uuid() || '@staged.example' as e) made returning id`, []);
  if (state === 'submitted') await tx.execute(`insert into enterprise.submission (organisation_id, enterprise_id, content, submitted_by) values ($1::uuid, $2::uuid, '{}', $3::uuid)`, [organisation, id, account]);
  return id;
};
const measure = (act: string, from: string, to: string): Seconded => ({
  by: centre,
  stage: async (tx) => ({ id: await enterprise(tx, from), body: { reason: 'x' } }),
  url: `/enterprises/:id/${act}`,
  settle: { confirm: '/enterprises/:id/measure/confirm', back: '/enterprises/:id/measure/refuse' },
  over: 'PROPOSAL_NONE',
  effect: `select id from enterprise.enterprise where id = $1::uuid and state = '${to}'`,
  of: 'id',
});

const OWN_STANDARD = 'Q/STAGED 1-2026';
/** Numbers of declarations as they are written, which no other test has. */
let serial = 800_000;

/** A declaration whose order to correct was not heeded in time. Whoever asks decides there, as a province. */
const overdue = async (tx: Tx): Promise<string> => {
  await tx.execute(`insert into access.competence (organisation_id, field, level, territory, valid_from) select id, 'standardisation', 'province', '350000', '2020-01-01' from access.organisation where kind = 'operator'`, []);
  const enterpriseId = await enterprise(tx, 'verified');
  const [number, inspection, declarer] = [numberOf('D', 2026, (serial += 1)), numberOf('I', 2026, serial), numberOf('E', 2026, serial)];
  const organisation = await idOf(tx, `update enterprise.enterprise set number = $2, territory = '350200' where id = $1::uuid returning organisation_id as id`, [enterpriseId, declarer]);
  await tx.execute(`insert into enterprise.published (enterprise_id, number, subject, name_en, status, since, status_since, example) select id, number, subject, name_en, 'verified', '2026-01-01', '2026-01-01', false from enterprise.enterprise where id = $1::uuid`, [enterpriseId]);
  const document = canonicalJson({
    form: 'gongtong-declaration/1', number, version: 1, declarer: { number: declarer, name: { en: 'Staged' } }, standards: [{ type: 'enterprise', number: OWN_STANDARD }], products: [{ kind: 'product', name: 'lamp', models: [] }],
    indicators: [], notices: [], promise: 'x', signatory: { function: 'x' }, issued: { on: '2026-01-01', place: 'x' }, validity: {}, rules: 'x',
  });
  await tx.execute(`insert into declaration.version (number, version, document, sha256, sm3, suite) values ($1, 1, $2, sha256(convert_to($2, 'UTF8')), sha256(''), 'session')`, [number, document]);
  const declaration = await idOf(tx, `insert into declaration.declaration (organisation_id, draft, writing) values ($1::uuid, '{}', false) returning id`, [organisation]);
  await tx.execute(
    `insert into declaration.published (number, declaration_id, enterprise_number, version, state, state_since, since, products, tok, example) values ($1, $2::uuid, $3, 1, 'under_inspection', '2026-01-01', '2026-01-01', 1, '{}', false)`,
    [number, declaration, declarer],
  );
  await tx.execute(
    `insert into declaration.inspection (number, declaration, organisation_id, territory, regulator_id, opened, articles, due, statement_due) values ($1, $2, $3::uuid, '350200', $3::uuid, '2026-01-01', '{38,39,42}', '2026-01-02', '2026-01-02')`,
    [inspection, number, organisation],
  );
  return number;
};
const against = (act: string, more: object, effect: string): Seconded => ({
  by: ['approver', 'approver'],
  stage: async (tx) => ({ id: await overdue(tx), body: { reasons: 'x', ...more } }),
  url: `/oversight/:id/${act}`,
  settle: { confirm: '/oversight/:id/measure/confirm', back: '/oversight/:id/measure/refuse' },
  over: 'MEASURE_NONE',
  effect,
  of: 'number',
  named: 'number',
});
const isIn = (state: string): string => `select number from declaration.published where number = $1 and state = '${state}'`;

/** A certificate of the body that asks, in one of its states. */
const certificate = async (tx: Tx, state: string): Promise<string> => {
  const number = numberOf('R', 2026, (serial += 1));
  const account = await idOf(tx, `insert into access.account (email, email_key, name) select e, e, 'Staged' from (select gen_random_uuid() || '@staged.example' as e) made returning id`, []);
  const body = await idOf(tx, `select id from access.organisation where kind = 'operator' limit 1`, []);
  const application = await idOf(tx, `insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key) values (gen_random_uuid(), $1::uuid, $2::uuid, 'person', 'staged', 1, 'r1') returning id`, [body, account]);
  const document = canonicalJson({
    form: 'gongtong-recognition/1', number, version: 1, kind: 'person', holder: { digests: ['a'.repeat(43)] }, catalogue: { id: 'staged', version: 1, row: 'r1', title: 'x' }, taiwan: { name: 'x' }, mainland: { name: 'y' },
    outcome: 'recognised', effect: { allows: [], stillNeeded: [] }, decision: { number: 'x', on: '2026-01-01', body: { en: 'Staged' } }, territory: ['350000'], legalBasis: 'x', validity: { from: '2026-01-01', until: '2098-12-31' },
  });
  await tx.execute(
    `insert into recognition.certificate (number, kind, application_id, organisation_id, version, records, state, state_since, trade, territory, received, decided, valid_until, example)
     values ($1, 'person', $2::uuid, $3::uuid, 1, 1, $4, '2026-01-01', 'y', '{350000}', '2026-01-01', '2026-01-01', '2098-12-31', false)`,
    [number, application, body, state],
  );
  await tx.execute(`insert into recognition.certificate_version (number, version, document, sha256, sm3) values ($1, 1, $2, sha256(convert_to($2, 'UTF8')), sha256(''))`, [number, document]);
  return number;
};
const about = (act: string, from: string, more: object, effect: string): Seconded => ({
  by: ['approver', 'approver'],
  stage: async (tx) => ({ id: await certificate(tx, from), body: { words: 'x', ...more } }),
  url: `/recognition/handled-certificates/:id/${act}`,
  settle: { confirm: '/recognition/handled-certificates/:id/measure/confirm', back: '/recognition/handled-certificates/:id/measure/refuse' },
  over: 'CERTIFICATE_MEASURE_NONE',
  effect: `select number from recognition.certificate where number = $1 and ${effect}`,
  of: 'number',
  named: 'number',
});

/** A title that no source gave yet, of a standard that is there. */
const titleOf = async (tx: Tx): Promise<object> => ({
  standards: [await anEdition(tx, 'GB/T 98765-2020')], facts: { titleEn: `Lamp ${(serial += 1)}` }, source: { name: 'https://notice.example/seconded', grade: 'B', basis: 'page', readOn: '2026-11-20', locator: '' }, reason: 'x',
});

/** Every action whose row of the policy table asks for a second person. */
export const seconded: Readonly<Partial<Record<ActionName, Seconded>>> = {
  'catalogue-proposal:propose': {
    by: centre,
    stage: async (tx) => ({ id: '', body: await titleOf(tx) }),
    url: '/catalogue-proposals',
    settle: { confirm: '/catalogue-proposals/:id/confirm', back: '/catalogue-proposals/:id/withdraw' },
    over: 'CATALOGUE_PROPOSAL_STATE',
    effect: `select id from catalogue.proposal where id = $1::uuid and state = 'confirmed'`,
    of: 'id',
    versioned: true,
  },
  'catalogue-handler:appoint': handler('/catalogue-handlers', 'select id from recognition.handler where id = $1::uuid', async (tx) => ({ id: '', body: await appointed(tx) })),
  'catalogue-handler:end': handler('/catalogue-handlers/:id/end', 'select id from recognition.handler where id = $1::uuid and until_day is not null', async (tx) => ({ id: (await staged['catalogue-handlers']?.states['appointed']?.(tx, nobody)) ?? '', body: bodies['catalogue-handler:end'] ?? {} })),
  'competence:grant': competence('competence:grant', ['organisations', 'active'], '/organisations/:id/competences', 'select id from access.competence where id = $1::uuid'),
  'competence:end': competence('competence:end', ['competences', 'held'], '/competences/:id/end', 'select id from access.competence where id = $1::uuid and valid_until is not null'),
  'enterprise:verify': {
    ...measure('verify', 'submitted', 'verified'),
    stage: async (tx) => ({ id: await enterprise(tx, 'submitted'), body: { decision: 'verify', checklist: checklistOf() } }),
    settle: { confirm: '/enterprises/:id/verify/confirm', back: '/enterprises/:id/verify/refuse' },
  },
  'enterprise:suspend': measure('suspend', 'verified', 'suspended'),
  'enterprise:resume': measure('resume', 'suspended', 'verified'),
  'enterprise:close': measure('close', 'verified', 'closed'),
  'enterprise:record-succession': {
    ...measure('successions', 'verified', 'verified'),
    stage: async (tx) => ({ id: await enterprise(tx, 'closed'), body: { newer: await enterprise(tx, 'verified'), kind: 'merger', on: '2026-01-01', basis: 'x' } }),
    effect: 'select newer_id from enterprise.succession where older_id = $1::uuid',
  },
  'recognition-certificate:suspend': about('suspend', 'valid', { reason: 'papers-in-doubt' }, `state = 'suspended'`),
  'recognition-certificate:restore': about('restore', 'suspended', { reason: 'doubt-resolved' }, `state = 'valid'`),
  'recognition-certificate:revoke': about('revoke', 'valid', { reason: 'papers-false' }, `state = 'revoked'`),
  'recognition-certificate:renew': about('renew', 'valid', { reason: 'conditions-still-met', until: '2099-12-31' }, 'version = 2'),
  'oversight:publicise': against('publicise', {}, 'select number from declaration.inspection where declaration = $1 and publicised is not null'),
  'oversight:abolish': against('abolish', {}, isIn('abolished')),
  'oversight:revoke-standard-number': against('revoke-standard-number', { standard: OWN_STANDARD }, isIn('standard_number_revoked')),
};
