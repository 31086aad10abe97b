export const queries = {
  files: `select sha256 from insight.open_data_file order by sha256`,
  /** $1 digest. */
  pieces: `select content from insight.open_data_piece where sha256 = $1 order by place`,
  versions: `select number, manifest from insight.open_data_version order by number`,
};
