import { TODAY } from '@platform/database';

export const queries = {
  /** $1 catalogue, $2 organisation. */
  bind: `
    insert into recognition.handler (catalogue_id, organisation_id, from_day)
    select c.id, $2::uuid, ${TODAY} from recognition.catalogue c
    where c.id = $1 and not exists (select from recognition.handler h where h.catalogue_id = $1 and h.organisation_id = $2::uuid)`,
};
