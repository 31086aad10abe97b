export const queries = {
  /** $1 epoch, $2 size, $3 note. */
  publish: `insert into transparency.publication (epoch_id, size, note) values ($1, $2, $3)`,
};
