const at = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const queries = {
  ofPanel: `
    select o.seat, s.place, o.key, o.round, o.version, o.kind, o.reason, o.relation, o.of_version as "ofVersion", o.digest
    from review.row_opinion o join review.seat s on s.id = o.seat where s.panel = $1::uuid and s.state = 'accepted' order by o.key, s.place, o.round`,
  save: `
    insert into review.row_opinion (seat, key, round, version, kind, reason, relation, of_version, digest) values ($1::uuid, $2, $3, 1, $4, $5, $6, $7, $8)
    on conflict (seat, key, round) do update set version = row_opinion.version + 1, kind = excluded.kind, reason = excluded.reason, relation = excluded.relation,
      of_version = excluded.of_version, digest = excluded.digest, at = clock_timestamp()
    returning version`,
  reads: `select key, digest from review.row_read where seat = $1::uuid`,
  saveReads: `
    insert into review.row_read (seat, key, digest) select $1::uuid, key, digest from unnest($2::text[], $3::text[]) as read (key, digest)
    on conflict (seat, key) do update set digest = excluded.digest, at = clock_timestamp()`,
  comments: `
    select c.id, c.key, c.seat, s.place, c.kind, c.words, c.of_version as "ofVersion", ${at('c.at')} as at
    from review.panel_comment c join review.seat s on s.id = c.seat where c.panel = $1::uuid order by c.at, c.id`,
  insertComment: `insert into review.panel_comment (panel, key, seat, kind, words, of_version) values ($1::uuid, $2, $3::uuid, $4, $5, $6) returning id`,
  insertSigned: `
    insert into review.signed_opinion (seat, place, version, document, sha256, suite, public_key, rp_id, authenticator_data, client_data, signature)
    select $1::uuid, count(*) + 1, $2, $3::jsonb, $4, $5, $6, $7, $8, $9, $10 from review.signed_opinion where seat = $1::uuid`,
  minorityWords: `select w.seat, w.words from review.minority_words w join review.seat s on s.id = w.seat where s.panel = $1::uuid and w.version = $2`,
  saveMinorityWords: `
    insert into review.minority_words (seat, version, words, account_id) values ($1::uuid, $2, $3::jsonb, $4::uuid)
    on conflict (seat, version) do update set words = excluded.words, account_id = excluded.account_id, at = clock_timestamp()`,
};
