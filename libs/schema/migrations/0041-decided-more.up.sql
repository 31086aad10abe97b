-- What decides of two documents, and since when: the standing of each decision on every day, the body behind it, whether one side alone reviewed it.
alter table catalogue.decided_mapping
  add column unilateral boolean not null default false,
  add column body jsonb;                            -- names of the body that approved it; null where nobody did

-- How a decision stood from a day on; of several on one day the last one counts.
create table catalogue.decided_standing (
  id         bigint generated always as identity primary key,
  decided_id bigint not null references catalogue.decided_mapping,
  standing   text collate "C" not null check (standing in ('stands', 'suspended', 'superseded', 'revoked', 'expired')),
  "on"       date not null
);
create index decided_standing_decided on catalogue.decided_standing (decided_id);

create function catalogue.note_decided_standing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into catalogue.decided_standing (decided_id, standing, "on") values (new.id, new.standing, new.valid_from);
  elsif new.standing <> old.standing then
    insert into catalogue.decided_standing (decided_id, standing, "on") values (new.id, new.standing, (now() at time zone 'Asia/Shanghai')::date);
  end if;
  return null;
end $$;
create trigger decided_mapping_standing after insert or update of standing on catalogue.decided_mapping
  for each row execute function catalogue.note_decided_standing();

insert into catalogue.decided_standing (decided_id, standing, "on") select id, 'stands', valid_from from catalogue.decided_mapping order by id;
insert into catalogue.decided_standing (decided_id, standing, "on")
  select id, standing, (now() at time zone 'Asia/Shanghai')::date from catalogue.decided_mapping where standing <> 'stands' order by id;

grant select, insert on catalogue.decided_standing to gongtong_app;
revoke update, delete on catalogue.decided_standing from gongtong_app;

-- A mapping may end with the last day of its validity, and may be written to take the place of another one.
alter table mapping.mapping drop constraint mapping_state_check;
alter table mapping.mapping add constraint mapping_state_check check (state in (
  'draft', 'in_review', 'reviewed', 'in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'rejected', 'withdrawn', 'expired'));
alter table mapping.mapping add column supersedes text collate "C" check (supersedes <> number); -- number of the approved mapping whose place it takes when it is approved
create index mapping_supersedes on mapping.mapping (supersedes) where supersedes is not null;
