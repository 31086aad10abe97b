alter table personal.breach drop column kinds;
