import { anOrganisation } from '../organisations';
import { idOf } from '../permissions/people';
import { aCatalogue } from '../recognition-catalogues';
import type { KeyedRoute } from './keyed-route';

/** Proposals of who decides applications under a catalogue. */
export const appointmentRoutes: Readonly<Record<string, KeyedRoute>> = {
  '/api/v1/catalogue-handlers': {
    by: 'system-admin',
    table: 'recognition.appointment_change',
    async prepare(database) {
      const body = { catalogue: await aCatalogue(database, { decider: { kind: 'evaluation-body', name: 'X' } }), organisation: await anOrganisation(database, 'evaluation-body', 'Keyed'), from: '2099-01-01' };
      return { path: '/catalogue-handlers', body, other: { ...body, until: '2099-12-31' } };
    },
  },
  '/api/v1/catalogue-handlers/{id}/end': {
    by: 'system-admin',
    table: 'recognition.appointment_change',
    async prepare(database) {
      const organisation = await anOrganisation(database, 'evaluation-body', 'Keyed');
      const insert = `insert into recognition.handler (catalogue_id, organisation_id, from_day) values ($1, $2::uuid, '2020-01-01') returning id`;
      const catalogue = await aCatalogue(database);
      const id = await database.write.transaction((tx) => idOf(tx, insert, [catalogue, organisation]));
      return { path: `/catalogue-handlers/${id}/end`, body: { until: '2098-01-01' }, other: { until: '2099-01-01' } };
    },
  },
};
