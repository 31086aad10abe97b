drop table transparency.resumption;
drop table transparency.halt;
