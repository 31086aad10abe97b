drop table journal.seal;
drop table journal.sealed;
drop trigger wait_for_seal on journal.decision;
drop trigger wait_for_seal on journal.event;
drop function journal.wait_for_seal();
drop table journal.unsealed;
