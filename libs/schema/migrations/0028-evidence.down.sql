drop function declaration.evidence_of(text);
alter table declaration.declaration drop column before_amendment, drop column discarded_at;
drop table declaration.evidence;
