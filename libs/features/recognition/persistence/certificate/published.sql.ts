const certificate = `c.number, c.kind, c.version, c.state, c.state_since as "stateSince", c.decided, c.valid_until as "validUntil", c.is_anonymous as "isAnonymous", c.example`;
const standing = `recognition.certificate c join recognition.certificate_version v on v.number = c.number and v.version = c.version`;
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

/** All that a firm is sought by, as one text; a class is written before and behind the name. */
const searched = `
  concat_ws(' ', c.number, c.enterprise, d #>> '{holder,name,zh-Hans}', d #>> '{holder,name,zh-Hant}', d #>> '{holder,name,en}', (d #>> '{taiwan,level}') || '等' || (d #>> '{taiwan,name}'),
    d #>> '{taiwan,name}', (d #>> '{taiwan,level}') || '等', d #>> '{mainland,name}', d ->> 'scope', d ->> 'filing', d #>> '{decision,number}', d #>> '{catalogue,title}')`;

/**
 * $1 regular expression that finds what is sought, or null; $2 digits of a territory or null; $3 a state or null; $4 id of a catalogue or null, $5 key of its row.
 * A firm is recognised where the territory reaches, be it wider or narrower than what is asked for.
 */
const asked = `
  c.kind = 'firm' and ($1::text is null or ${searched} ~* $1)
  and ($2::text is null or exists (select from unnest(c.territory) as t(code) where rtrim(t.code, '0') = left($2, length(rtrim(t.code, '0'))) or left(t.code, length($2)) = $2))
  and ($3::text is null or $3 = case when c.state = 'valid' and c.valid_until < ${TODAY} then 'expired' else c.state end)
  and ($4::text is null or (d #>> '{catalogue,id}' = $4 and d #>> '{catalogue,row}' = $5))`;
const firms = `${standing} cross join lateral (select v.document::jsonb as d) as told`;

export const queries = {
  one: `
    select ${certificate}, ${TODAY} as today, v.document as text, encode(v.sha256, 'hex') as sha256, encode(v.sm3, 'hex') as sm3,
      to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from ${standing} where c.number = $1`,
  acts: `select a.record, a.act, a.reason, a.by_name as by, a."on" from recognition.certificate_act a where a.number = $1 order by a.record desc`,
  firms: `
    select ${certificate}, ${TODAY} as today, v.document as text from ${firms} where ${asked}
    order by c.example, c.state = 'valid' desc, c.decided desc, c.number desc limit $6 offset $7`,
  firmsTotal: `select count(*)::int as total from ${firms} where ${asked}`,
  firmTerritories: `select distinct code from recognition.certificate c, unnest(c.territory) as t(code) where c.kind = 'firm' order by code`,
  firmRows: `
    select distinct on (1, 2) d #>> '{catalogue,id}' as catalogue, d #>> '{catalogue,row}' as key, d #>> '{taiwan,name}' as name, d #>> '{taiwan,level}' as level
    from ${firms} where c.kind = 'firm' order by 1, 2, c.decided desc`,
};
