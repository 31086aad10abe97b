export const queries = {
  versions: `select mapping_id as mapping, version, content, encode(digest, 'hex') as digest from mapping.version order by mapping_id, version`,
  shown: `select number, record, document, encode(sha256, 'hex') as sha256 from mapping.published_version order by number, record`,
};
