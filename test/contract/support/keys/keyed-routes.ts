import type { TestDatabase } from '../../../support/database';
import { anOrganisation } from '../organisations';
import { idOf } from '../permissions/people';

/** One request that makes something: its address below `/api/v1`, a body, and another body that would make something else. */
export type KeyedRequest = Readonly<{ path: string; body: object; other: object }>;

/** How an operation that takes an `Idempotency-Key` is asked, by whom, and the table in which what it makes is a row. */
export type KeyedRoute = Readonly<{ by: 'system-admin' | 'nobody'; table: string; prepare(database: TestDatabase): Promise<KeyedRequest> }>;

const skills = { field: 'skills', level: 'city', territory: '350200', from: '2020-01-01' };
const regulator = (database: TestDatabase) => anOrganisation(database, 'regulator', '厦门某局');

/** Every operation that takes a key has a row here. */
export const keyedRoutes: Readonly<Record<string, KeyedRoute>> = {
  '/api/v1/feedback': {
    by: 'nobody',
    table: 'notice.feedback',
    prepare: () => Promise.resolve({ path: '/feedback', body: { message: 'The title lacks a word.' }, other: { message: 'The title lacks two words.' } }),
  },
  '/api/v1/organisations': {
    by: 'system-admin',
    table: 'access.organisation',
    prepare: () => Promise.resolve({ path: '/organisations', body: { kind: 'enterprise', side: 'taiwan', name: { en: 'Photonics' } }, other: { kind: 'enterprise', side: 'taiwan', name: { en: 'Optics' } } }),
  },
  '/api/v1/invitations': {
    by: 'system-admin',
    table: 'access.invitation',
    prepare: () => Promise.resolve({ path: '/invitations', body: { email: 'a@keyed.example', role: 'system-admin' }, other: { email: 'b@keyed.example', role: 'system-admin' } }),
  },
  '/api/v1/organisations/{id}/competences': {
    by: 'system-admin',
    table: 'access.competence_change',
    prepare: async (database) => ({ path: `/organisations/${await regulator(database)}/competences`, body: skills, other: { ...skills, field: 'health' } }),
  },
  '/api/v1/competences/{id}/end': {
    by: 'system-admin',
    table: 'access.competence_change',
    async prepare(database) {
      const organisation = await regulator(database);
      const insert = `insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'skills', 'city', '350200', '2020-01-01') returning id`;
      const id = await database.write.transaction((tx) => idOf(tx, insert, [organisation]));
      return { path: `/competences/${id}/end`, body: { until: '2030-01-01' }, other: { until: '2031-01-01' } };
    },
  },
};
