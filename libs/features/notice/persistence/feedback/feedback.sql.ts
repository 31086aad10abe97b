export const queries = {
  insert: `insert into notice.feedback (about, message, reply_to, locale) values ($1, $2, $3, $4) returning id`,
  page: `
    select id, about, message, reply_to, locale, created_at from notice.feedback
    where $1::uuid is null or (created_at, id) < (select created_at, id from notice.feedback where id = $1::uuid)
    order by created_at desc, id desc limit $2`,
  total: `select count(*)::int as total from (select from notice.feedback limit 10001) as counted`,
};
