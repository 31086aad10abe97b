import { TODAY } from '@platform/database';

/** $1 catalogue. */
export const queries = {
  title: `select v.document::jsonb -> 'head' ->> 'title' as title from recognition.catalogue_version v where v.catalogue_id = $1 order by v.version desc limit 1`,
  handlers: `
    select h.organisation_id as organisation from recognition.handler h
    where h.catalogue_id = $1 and h.from_day <= ${TODAY} and (h.until_day is null or h.until_day >= ${TODAY}) order by h.from_day, h.organisation_id`,
  applications: `select id, number, organisation, applicant, held_by as "heldBy", version from recognition.applications_under($1)`,
};
