const own = `(select s.id from review.seat s where s.account_id = $1::uuid)`;
/** Seats whose holder never signed anything. */
const unsigned = `(select s.id from review.seat s where s.account_id = $1::uuid and not exists (select from review.signed_opinion o where o.seat = s.id))`;

export const queries = {
  seats: `
    select s.id, p.subject_number as number, s.state, s.vote, s.reasons, s.words,
      (select string_agg(concat_ws(' ', o.key, o.kind, o.reason), e'\\n' order by o.key, o.round) from review.row_opinion o where o.seat = s.id) as opinions,
      (select string_agg(concat_ws(' ', c.key, c.words), e'\\n' order by c.at, c.id) from review.panel_comment c where c.seat = s.id) as comments,
      (select concat('1–5: ', coalesce(f.scope::text, '–'), ', ', coalesce(f.time::text, '–'), ', ', coalesce(f.texts::text, '–'), e'\\n' || f.remarks)
        from review.feedback f where f.seat = s.id and num_nonnulls(f.scope, f.time, f.texts, f.remarks) > 0) as feedback
    from review.seat s join review.panel p on p.id = s.panel where s.account_id = $1::uuid order by s.seated_at, s.id limit 500`,
  /** What was said of an interest or of leaving. */
  forgetStatements: `update review.seat set words = null where id in ${own} and words is not null`,
  forgetVotes: `update review.seat set vote = null, reasons = null, vote_version = null where id in ${unsigned} and vote is not null`,
  forgetOpinions: `update review.row_opinion set reason = null where seat in ${unsigned} and reason is not null`,
  forgetComments: `update review.panel_comment set words = '–' where seat in ${unsigned}`,
  forgetFeedback: `update review.feedback set scope = null, time = null, texts = null, remarks = null where seat in ${own}`,
};
