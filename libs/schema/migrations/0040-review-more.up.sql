-- What came to panels and draws later.

-- What is reviewed can be withdrawn; its panel ends with it.
alter table review.panel drop constraint panel_state_check;
alter table review.panel add constraint panel_state_check check (state in ('drawing', 'inviting', 'blind', 'open', 'voting', 'concluded', 'not_filled', 'withdrawn'));
drop index review.panel_open;
create unique index panel_open on review.panel (subject_id) where state not in ('concluded', 'not_filled', 'withdrawn');
drop index review.panel_state;
create index panel_state on review.panel (state) where state not in ('concluded', 'not_filled', 'withdrawn');

-- Organisations that a version concerns, by id and name: who is bound to one does not judge it.
alter table review.panel_version add column concerned jsonb not null default '[]';

-- Its holder could read what the others think before they handed in their own opinion.
alter table review.seat add column not_blind boolean not null default false;

-- The last moment for numbers of a lottery; null where none are added, and of draws that were over before there was one.
alter table review.draw add column numbers_by timestamptz;
update review.draw set numbers_by = reveal_by + interval '7 days' where lottery is not null and numbers is null and state in ('gathering', 'announced', 'closed');

-- The body that approved a mapping is told of an interest of a panel member that came to light afterwards.
alter table mapping.public_act drop constraint public_act_act_check;
alter table mapping.public_act add constraint public_act_act_check check (act in ('send-to-notice', 'approve', 'return', 'reject', 'suspend', 'lift', 'supersede', 'revoke', 'expire', 'note-interest'));

-- How each member stood when the draw was announced, and what keeps the published digest of it from being guessed; null in draws from before.
alter table review.draw_entry add column frozen text collate "C" check (frozen in ('conflict', 'field', 'unavailable', 'declined'));
alter table review.draw_entry add column nonce text collate "C" check (nonce ~ '^[0-9a-f]{64}$');

-- What members said and never signed can be forgotten with their personal data.
grant update (words) on review.panel_comment to gongtong_app;
