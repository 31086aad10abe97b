const certificate = `c.number, c.kind, c.version, c.state, c.state_since as "stateSince", c.decided, c.valid_until as "validUntil", c.is_anonymous as "isAnonymous", c.example`;
const standing = `recognition.certificate c join recognition.certificate_version v on v.number = c.number and v.version = c.version`;
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

/** $1 part of a name, a qualification or a number, or empty; $2 digits of a territory or null. A firm is recognised where the territory reaches, be it wider or narrower than what is asked for. */
const asked = `
  c.kind = 'firm' and ($1 = '' or strpos(lower(v.document), lower($1)) > 0)
  and ($2::text is null or exists (select from unnest(c.territory) as t(code) where rtrim(t.code, '0') = left($2, length(rtrim(t.code, '0'))) or left(t.code, length($2)) = $2))`;

export const queries = {
  one: `
    select ${certificate}, ${TODAY} as today, v.document as text, encode(v.sha256, 'hex') as sha256, encode(v.sm3, 'hex') as sm3,
      to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from ${standing} where c.number = $1`,
  acts: `select a.record, a.act, a.reason, a.by_name as by, a."on" from recognition.certificate_act a where a.number = $1 order by a.record desc`,
  firms: `
    select ${certificate}, ${TODAY} as today, v.document as text from ${standing} where ${asked}
    order by c.example, c.state = 'valid' desc, c.decided desc, c.number desc limit $3 offset $4`,
  firmsTotal: `select count(*)::int as total from ${standing} where ${asked}`,
};
