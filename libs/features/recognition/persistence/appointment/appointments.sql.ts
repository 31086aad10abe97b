import { instant } from '../catalogue/instant';

const term = `to_char(from_day, 'YYYY-MM-DD') as "from", to_char(until_day, 'YYYY-MM-DD') as until`;
const handler = `id, catalogue_id as catalogue, organisation_id as organisation, ${term}`;
const change = `id, change, handler_id as handler, catalogue_id as catalogue, organisation_id as organisation, ${term}`;
const proposed = `${change}, proposed_by as by, ${instant('proposed_at')} as at`;

export const queries = {
  notOver: `select ${handler} from recognition.handler where until_day is null or until_day >= $1::date order by catalogue_id, from_day`,
  find: `select ${handler} from recognition.handler where id = $1::uuid`,
  ofCatalogue: `select ${handler} from recognition.handler where catalogue_id = $1 order by from_day`,
  openChanges: `select ${proposed} from recognition.appointment_change where settled is null order by proposed_at, id`,
  findChange: `select ${change} from recognition.appointment_change where id = $1::uuid`,
  openChangeOf: `select id from recognition.appointment_change where catalogue_id = $1 and settled is null`,
  insertChange: `
    insert into recognition.appointment_change (id, change, handler_id, catalogue_id, organisation_id, from_day, until_day, proposed_by)
    values ($1::uuid, $2, $3::uuid, $4, $5::uuid, $6::date, $7::date, $8::uuid)`,
  lockChange: `select ${proposed}, settled from recognition.appointment_change where id = $1::uuid for update`,
  updateChange: `update recognition.appointment_change set settled = $2, settled_at = clock_timestamp() where id = $1::uuid`,
  insertHandler: `insert into recognition.handler (id, catalogue_id, organisation_id, from_day, until_day) values ($1::uuid, $2, $3::uuid, $4::date, $5::date)`,
  updateUntil: `update recognition.handler set until_day = $2::date where id = $1::uuid`,
};
