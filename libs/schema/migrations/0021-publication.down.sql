drop table transparency.publication;
drop table transparency.cosignature;
drop trigger tell_of_head on transparency.head;
drop function transparency.tell_of_head();
