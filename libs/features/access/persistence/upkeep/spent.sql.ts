export const queries = {
  deleteAttempts: `
    delete from access.attempt where ctid = any(array(
      select ctid from access.attempt where at < clock_timestamp() - interval '1 day' limit $1::int for update skip locked))`,
  deleteChallenges: `
    delete from access.challenge where id in (
      select id from access.challenge where expires_at < clock_timestamp() - interval '1 day' order by expires_at limit $1::int for update skip locked)`,
  deleteSessions: `select access.delete_spent_sessions($1::int) as deleted`,
};
