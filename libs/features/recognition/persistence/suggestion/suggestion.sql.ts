import { instant } from '../catalogue/instant';

const suggestion = `
  s.id, s.qualification, s.paper, s.message, s.locale, s.state, ${instant('s.created_at')} as "createdAt",
  case when s.state = 'answered' then jsonb_build_object('outcome', s.outcome, 'words', s.answer, 'at', ${instant('s.answered_at')}) end as answer`;

/** $1 days. */
const answeredBefore = `from recognition.suggestion where state = 'answered' and answered_at < clock_timestamp() - make_interval(days => $1)`;

export const queries = {
  insert: `insert into recognition.suggestion (qualification, paper, message, locale) values ($1, $2, $3, $4) returning id`,
  lock: `select state from recognition.suggestion where id = $1::uuid for update`,
  answer: `update recognition.suggestion set state = 'answered', outcome = $2, answer = $3, answered_by = $4::uuid, answered_at = clock_timestamp() where id = $1::uuid`,
  find: `select ${suggestion} from recognition.suggestion s where s.id = $1::uuid`,
  /** $1 id of the last one of the page before, $2 how many. */
  page: `
    select ${suggestion} from recognition.suggestion s
    where $1::uuid is null or ((s.state = 'open'), s.created_at, s.id) < (select (a.state = 'open'), a.created_at, a.id from recognition.suggestion a where a.id = $1::uuid)
    order by (s.state = 'open') desc, s.created_at desc, s.id desc limit $2`,
  countAnswered: `select count(*)::int as count ${answeredBefore}`,
  forgetAnswered: `delete from recognition.suggestion where id in (select id ${answeredBefore} order by answered_at limit $2 for update skip locked)`,
  total: `select count(*)::int as total from (select from recognition.suggestion limit 10001) as counted`,
};
