const view = `id, address, account_id, template, locale, state, attempts, fault, created_at, sent_at`;

export const queries = {
  /** The secret is sealed for its row, so the id comes with it. */
  insert: `
    insert into notice.mail (id, event_id, account_id, address, template, locale, params, secret, follow_id)
    values ($1::uuid, $2::bigint, $3::uuid, $4, $5, $6, $7::jsonb, $8, $9::uuid)
    on conflict (event_id, address, template) do nothing`,
  updateSending: `
    update notice.mail set state = 'sending', attempts = attempts + 1, fault = null where id = $1::uuid and state = 'waiting'
    returning id, address, template, locale, params, secret, attempts::int, follow_id as follow`,
  updateEnded: `update notice.mail set state = 'failed', fault = $2, secret = null where id = $1::uuid`,
  updateCutOff: `update notice.mail set state = 'failed', fault = $2 where id = $1::uuid and state = 'sending' returning template`,
  /** A mail that went out is never said to have failed. */
  updateOutcome: `
    update notice.mail set state = $2, fault = $3,
      sent_at = case when $2 = 'sent' then clock_timestamp() end,
      secret = case when $2 = 'sent' then null else secret end
    where id = $1::uuid and state <> 'sent'`,
  updateWaiting: `update notice.mail set state = 'waiting', attempts = 0 where id = $1::uuid and state = 'failed'`,
  page: `
    select ${view} from notice.mail
    where $1::uuid is null or (created_at, id) < (select created_at, id from notice.mail where id = $1::uuid)
    order by created_at desc, id desc limit $2`,
  total: `select count(*)::int as total from (select from notice.mail limit 10001) as counted`,
  one: `select ${view} from notice.mail where id = $1::uuid`,
};
