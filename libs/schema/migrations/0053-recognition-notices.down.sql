revoke delete on recognition.suggestion from gongtong_app;
drop function recognition.employee_of(uuid);
drop function recognition.forget_ended(uuid);
drop function recognition.ended_for(date, integer);
drop function recognition.applications_under(text);
drop function recognition.take_expiring(date, integer, integer);
drop function recognition.take_due_soon(date, integer, integer);
drop table recognition.reminder;
alter table notice.item drop column is_news;
