import type { Tx } from '@platform/database';
import type { ActionName } from '@platform/permissions';
import { aCatalogue } from '../recognition-catalogues';
import { idOf } from './people';
import { type Owner, things } from './things';

type Make = (tx: Tx, owner: Owner) => Promise<string>;

/** A kind of thing with every state that it can be in: the table in which it lies, and a row of it in each. */
export type Staged = Readonly<{ table: string; states: Readonly<Record<string, Make>> }>;

/** A thing of `things.ts`, changed: `expires_at = now()`. */
const thing = (name: string, change = 'id = id'): Make => async (tx, owner) => {
  const { table, make } = things[name] ?? { table: '', make: () => Promise.reject(new Error(`things.ts makes no ${name}`)) };
  const id = await make(tx, owner);
  await tx.execute(`update ${table} set ${change} where id = $1::uuid`, [id]);
  return id;
};

const organisation = (status: string): Make => (tx) =>
  idOf(tx, `insert into access.organisation (kind, side, name_en, status) values ('regulator', 'mainland', 'Staged', $1) returning id`, [status]);

const account = (status: string): Make => (tx) =>
  idOf(
    tx,
    `with person as (insert into access.account (email, email_key, name, status) select e, e, 'Staged', $1 from (select gen_random_uuid() || '@staged.example' as e) made returning id)
     insert into access.passkey (account_id, credential_id, public_key, backed_up, name) select id, gen_random_uuid()::text, '', false, 'staged' from person returning account_id`,
    [status],
  );

const sessionOfAnother = (change: string): Make => async (tx, owner) => thing('sessions', `id = id${change}`)(tx, { ...owner, account: await account('active')(tx, owner) });

const competence = (until: string): Make => async (tx, owner) =>
  idOf(
    tx,
    `insert into access.competence (organisation_id, field, level, territory, valid_from, valid_until) values ($1::uuid, 'skills', 'city', '350200', '2020-01-01', ${until}) returning id`,
    [await organisation('active')(tx, owner)],
  );

const handler = (until: string): Make => async (tx, owner) =>
  idOf(
    tx,
    `insert into recognition.handler (catalogue_id, organisation_id, from_day, until_day) values ($1, $2::uuid, '2020-01-01', ${until}) returning id`,
    [await aCatalogue({ write: tx }), await organisation('active')(tx, owner)],
  );

const mail = (state: string): Make => (tx) =>
  idOf(tx, `insert into notice.mail (address, template, locale, params, state) values (gen_random_uuid() || '@staged.example', 'thing', 'en', '{}', $1) returning id`, [state]);

const breach = (state: string): Make => (tx, { account: recorder }) =>
  idOf(
    tx,
    `insert into personal.breach (discovered_at, recorded_by, summary, persons, special, regions, state) values (now(), $1::uuid, 'x', 1, false, '{taiwan}', $2) returning id`,
    [recorder, state],
  );

/** By the segment of the address before the id. A resource whose acts depend on its state has a row here, with all its states. */
export const staged: Readonly<Record<string, Staged>> = {
  organisations: { table: 'access.organisation', states: { active: organisation('active'), suspended: organisation('suspended'), closed: organisation('closed') } },
  competences: { table: 'access.competence', states: { held: competence('null'), ended: competence(`'2021-01-01'`) } },
  'catalogue-handlers': { table: 'recognition.handler', states: { appointed: handler('null'), ended: handler(`'2021-01-01'`) } },
  accounts: { table: 'access.account', states: { active: account('active'), locked: account('locked'), closed: account('closed') } },
  memberships: { table: 'access.membership', states: { current: thing('members'), ended: thing('members', 'ended_at = now()') } },
  members: { table: 'access.membership', states: { current: thing('members'), ended: thing('members', 'ended_at = now()') } },
  invitations: {
    table: 'access.invitation',
    states: {
      open: thing('invitations'),
      accepted: thing('invitations', 'accepted_at = now(), accepted_by = invited_by'),
      revoked: thing('invitations', 'revoked_at = now()'),
      expired: thing('invitations', 'expires_at = now()'),
    },
  },
  tokens: { table: 'access.token', states: { good: thing('tokens'), expired: thing('tokens', 'expires_at = now()'), revoked: thing('tokens', 'revoked_at = now()') } },
  breaches: { table: 'personal.breach', states: { open: breach('open'), closed: breach('closed') } },
  suggestions: { table: 'recognition.suggestion', states: { open: thing('suggestions'), answered: thing('suggestions', "state = 'answered', outcome = 'declined', answer = 'x', answered_at = now()") } },
  'comparison-requests': {
    table: 'mapping.comparison_request',
    states: {
      asked: thing('comparison-requests'),
      accepted: thing('comparison-requests', "state = 'accepted', reply_due = '2030-01-01'"),
      drafted: async (tx, owner) => {
        const mapping = await idOf(tx, `insert into mapping.mapping (organisation_id, source, target) values ($1::uuid, '甲文件', '乙文件') returning id`, [owner.organisation]);
        return thing('comparison-requests', `state = 'drafted', reply_due = '2030-01-01', mapping_id = '${mapping}'`)(tx, owner);
      },
      answered: thing('comparison-requests', "state = 'answered'"),
      withdrawn: thing('comparison-requests', "state = 'withdrawn'"),
    },
  },
  requests: {
    table: 'personal.request',
    states: {
      open: thing('requests', "state = 'open'"), waiting: thing('requests'), done: thing('requests', "state = 'done'"),
      refused: thing('requests', "state = 'refused'"), withdrawn: thing('requests', "state = 'withdrawn'"),
    },
  },
  sessions: { table: 'access.session', states: { open: thing('sessions'), ended: thing('sessions', 'ended_at = now()') } },
  'account-sessions': { table: 'access.session', states: { open: sessionOfAnother(''), ended: sessionOfAnother(', ended_at = now()') } },
  inbox: { table: 'notice.item', states: { waiting: thing('inbox'), seen: thing('inbox', 'seen_at = now()'), done: thing('inbox', 'done_at = now()') } },
  mails: { table: 'notice.mail', states: { waiting: mail('waiting'), sending: mail('sending'), sent: mail('sent'), failed: mail('failed') } },
};

/** Resources whose acts depend on no state of theirs, or whose states are told elsewhere, with the reason. */
export const stateless: Readonly<Record<string, string>> = {
  passkeys: 'a passkey is there or not',
  subscriptions: 'it is there or not',
  files: 'what comes in goes through its states part by part: test/contract/files.spec.ts',
  declarations: 'its states need a publication: test/contract/declarations.spec.ts',
  experts: 'what is written of them is sealed: test/contract/experts.spec.ts',
  draws: 'its states need a deadline, a checkpoint and parties: test/contract/draws.spec.ts',
  'catalogue-drafts': 'its states need two persons: test/contract/recognition-catalogues.spec.ts',
  'catalogue-proposals': 'its states need two persons: test/contract/catalogue-proposals.spec.ts',
  conflicts: 'a conflict is open or not there: test/contract/mapping-begun.spec.ts',
  mappings: 'its states need a submission, a panel and an approval: test/contract/mapping-drafts.spec.ts',
  'own-certificates': 'its states need an application: test/contract/recognition-certificates.spec.ts',
  'handled-certificates': 'its states need an application: test/contract/recognition-certificates.spec.ts',
  applications: 'its states need a person, proofs and a desk: test/contract/recognition-applications.spec.ts',
  desk: 'its states need an application: test/contract/recognition-desk.spec.ts',
  oversight: 'its states need a publication: test/contract/declaration-oversight.spec.ts',
  reviews: 'its states need members who were drawn: test/contract/reviews.spec.ts',
  panels: 'its states need members who were drawn: test/contract/reviews.spec.ts',
  enterprises: 'its states need a history: test/contract/permissions-states-enterprises.spec.ts',
  'dead-letters': 'a letter is there until it is replayed',
  'catalogue-handler-changes': 'its states are steps of two persons: test/contract/permissions-seconded.spec.ts',
  'competence-changes': 'its states are steps of two persons: test/contract/permissions-seconded.spec.ts',
};

/** What the act is asked with, where the described form alone does not tell. */
export const bodies: Readonly<Partial<Record<ActionName, object>>> = {
  'competence:grant': { field: 'skills', level: 'city', territory: '350200', from: '2020-01-01' },
  'competence:end': { until: '2030-01-01' },
  'catalogue-handler:end': { until: '2099-01-01' },
  'breach:step': { version: 1, step: 'measure-taken', note: 'x' },
  'member:delegate': { scopes: null },
  'comparison-request:accept': { due: '2099-01-01' },
  'comparison-request:draft': {},
};
