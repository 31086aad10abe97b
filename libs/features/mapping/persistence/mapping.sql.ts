const record = `m.id, m.number, m.organisation_id as organisation, m.state, m.source, m.target, m.submitted, m.example, m.supersedes`;
const frozen = `v.mapping_id as mapping, v.version, encode(v.digest, 'hex') as digest, v.submitted_by as by, to_char(v.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt"`;

export const queries = {
  byId: `select ${record} from mapping.mapping m where m.id = $1::uuid`,
  byNumber: `select ${record} from mapping.mapping m where m.number = $1`,
  /** What is read in the same statement may be older than the lock. */
  lock: `select from mapping.mapping where id = $1::uuid for no key update`,
  updateState: `update mapping.mapping set state = $2, state_since = clock_timestamp() where id = $1::uuid`,
  version: `select ${frozen}, v.content from mapping.version v where v.mapping_id = $1::uuid and v.version = $2::int`,
  versions: `select ${frozen} from mapping.version v where v.mapping_id = $1::uuid order by v.version desc`,
  drafters: `select account_id as account from mapping.drafter where mapping_id = $1::uuid order by account_id`,
  organisations: `
    select organisation_id as organisation from mapping.mapping where id = $1::uuid
    union select organisation_id from mapping.comparison_request where mapping_id = $1::uuid order by organisation`,
};
