drop table recognition.appointment_change;
alter table recognition.handler drop column id;
