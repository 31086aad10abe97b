const instant = (value: string): string => `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const queries = {
  sealable: `
    select v.number, v.version, encode(v.sm3, 'hex') as sm3, v.document, ${instant('v.at')} as at, ${instant('clock_timestamp()')} as now
    from declaration.version v where v.number = $1 and v.version = $2::int`,
  ofVersion: `
    select s.authority, s.licence, s.serial, s.holder, ${instant('s.sealed_at')} as "sealedAt", ${instant('s.received_at')} as "receivedAt", s.file
    from declaration.seal s where s.number = $1 and s.version = $2::int`,
  insert: `insert into declaration.seal (number, version, authority, licence, serial, holder, sealed_at, file) values ($1, $2::int, $3, $4, $5, $6, $7::timestamptz, $8)`,
};
