drop function recognition.take_overdue(date, integer);
drop table recognition.overdue, recognition.official_number, recognition.decision, recognition.proposal, recognition.verification;
