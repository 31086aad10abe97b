drop table declaration.look_number;
drop index declaration.published_valid_until;
alter table declaration.published drop column valid_until;
delete from declaration.cited where role = 'compared';
alter table declaration.cited drop constraint cited_role_check;
alter table declaration.cited add constraint cited_role_check check (role in ('followed', 'method'));
drop table declaration.seal;
