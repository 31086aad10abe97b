export const queries = {
  versions: `select number, version, document, encode(sha256, 'hex') as sha256, encode(sm3, 'hex') as sm3 from declaration.version order by number, version`,
  /** What everybody sees, where it is not the last version. */
  differing: `
    select p.number from declaration.published p
    where p.version is distinct from (select max(v.version) from declaration.version v where v.number = p.number) order by p.number`,
  /** A version behind which one is missing. */
  holes: `
    select v.number, v.version - 1 as version from declaration.version v
    where v.version > 1 and not exists (select from declaration.version b where b.number = v.number and b.version = v.version - 1) order by v.number, v.version`,
};
