import type { Tx } from '@platform/database';
import type { ActionName, MemberRole } from '@platform/permissions';
import { checklistOf, freshUscc } from '../enterprises';
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
  of: 'id' | 'competence';
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

/** Every action whose row of the policy table asks for a second person. */
export const seconded: Readonly<Partial<Record<ActionName, Seconded>>> = {
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
};
