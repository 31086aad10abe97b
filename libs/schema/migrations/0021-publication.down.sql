drop table transparency.publication;
drop table transparency.cosignature;
