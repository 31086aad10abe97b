const oldMails = `from notice.mail where state in ('sent', 'failed') and created_at < clock_timestamp() - make_interval(days => $1) and address not like 'erased %'`;
const oldReplies = `from notice.feedback where reply_to is not null and created_at < clock_timestamp() - make_interval(days => $1)`;

export const queries = {
  mails: `
    select id, address, template, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as written
    from notice.mail where account_id = $1::uuid order by created_at desc, id limit 1000`,
  forgetMails: `
    update notice.mail set address = 'erased ' || id, params = '{}', secret = null,
      fault = case when state = 'waiting' then 'ERASED' else fault end, state = case when state = 'waiting' then 'failed' else state end
    where account_id = $1::uuid or lower(address) = lower($2)`,
  countOldMails: `select count(*)::integer as count ${oldMails}`,
  countReplyAddresses: `select count(*)::integer as count ${oldReplies}`,
  forgetOldMails: `
    update notice.mail set address = 'erased ' || id, params = '{}', secret = null
    where id in (
      select id ${oldMails}
      order by created_at limit $2 for update skip locked
    )`,
  forgetReplyAddresses: `
    update notice.feedback set reply_to = null
    where id in (
      select id ${oldReplies}
      order by created_at limit $2 for update skip locked
    )`,
  forgetChoices: `delete from notice.choice where account_id = $1::uuid`,
};
