import type { ActionName } from '@platform/permissions';

/** What a first person proposes: by which address and body, and the query that finds a row once it has taken effect; `$1` is the competence. */
export type Seconded = Readonly<{ staged: string; state: string; url: string; effect: string }>;

/** Every action whose row of the policy table asks for a second person. */
export const seconded: Readonly<Partial<Record<ActionName, Seconded>>> = {
  'competence:grant': { staged: 'organisations', state: 'active', url: '/organisations/:id/competences', effect: 'select id from access.competence where id = $1::uuid' },
  'competence:end': { staged: 'competences', state: 'held', url: '/competences/:id/end', effect: 'select id from access.competence where id = $1::uuid and valid_until is not null' },
};
