drop function recognition.proofs_left(uuid, uuid);
drop function recognition.forget_application(uuid);
drop function recognition.left_for(integer);
drop function recognition.forget_person(uuid);
drop function recognition.applications_about(uuid);
drop function recognition.certificate_taken(bytea, uuid);
drop table recognition.step, recognition.evidence, recognition.holder, recognition.application;
drop sequence recognition.application_number;
alter table access.organisation drop constraint organisation_kind_check;
-- Places of single persons may be there already, and stay; the check binds those who come.
alter table access.organisation add constraint organisation_kind_check
  check (kind in ('enterprise', 'centre', 'regulator', 'evaluation-body', 'trade-association', 'operator')) not valid;
do $$ begin
  if not exists (select from access.organisation where kind = 'individual') then
    alter table access.organisation validate constraint organisation_kind_check;
  end if;
end $$;
