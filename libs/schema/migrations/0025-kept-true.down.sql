drop table declaration.subscription, declaration.checked, declaration.kept, declaration.change, declaration.look;
drop trigger cited_noted on declaration.cited;
drop function declaration.note_cited();
drop table declaration.sighting;
