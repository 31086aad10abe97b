drop table declaration.seal;
