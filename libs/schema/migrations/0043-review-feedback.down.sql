drop table review.feedback;
alter table review.panel drop column ended_at;
