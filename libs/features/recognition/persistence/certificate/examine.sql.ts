export const queries = {
  versions: `select number, version, document, encode(sha256, 'hex') as sha256, encode(sm3, 'hex') as sm3 from recognition.certificate_version order by number, version`,
  /** What everybody sees, where it is not what versions and acts come to: the last version, all records, the state after the last act. */
  differing: `
    select c.number from recognition.certificate c
    where c.version is distinct from (select max(v.version) from recognition.certificate_version v where v.number = c.number)
      or c.records is distinct from greatest(c.version, (select max(a.record) from recognition.certificate_act a where a.number = c.number))
      or c.records <> (select count(*) from (
        select v.version as record from recognition.certificate_version v where v.number = c.number union select a.record from recognition.certificate_act a where a.number = c.number) as all_of_it)
      or c.state is distinct from coalesce(
        (select case a.act when 'suspend' then 'suspended' when 'revoke' then 'revoked' else 'valid' end from recognition.certificate_act a where a.number = c.number order by a.record desc limit 1), 'valid')
    union
    select coalesce(c.number, p.number) from recognition.certificate c full join recognition.certificate_place p on p.number = c.number where c.number is null or p.number is null or p.example <> c.example
    order by number`,
  acts: `select number, record as version, act, reason, to_char("on", 'YYYY-MM-DD') as "on" from recognition.certificate_act order by number, record`,
};
