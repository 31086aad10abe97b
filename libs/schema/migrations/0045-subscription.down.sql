drop index declaration.version_at;
drop index transparency.record_mapping;
delete from notice.mail where follow_id is not null;
alter table notice.mail drop column follow_id;
drop table notice.news;
drop table notice.follow;
