alter table mapping.mapping drop column supersedes;
update mapping.mapping set state = 'revoked' where state = 'expired';
alter table mapping.mapping drop constraint mapping_state_check;
alter table mapping.mapping add constraint mapping_state_check check (state in (
  'draft', 'in_review', 'reviewed', 'in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'rejected', 'withdrawn'));
drop trigger decided_mapping_standing on catalogue.decided_mapping;
drop function catalogue.note_decided_standing();
drop table catalogue.decided_standing;
alter table catalogue.decided_mapping drop column unilateral, drop column body;
