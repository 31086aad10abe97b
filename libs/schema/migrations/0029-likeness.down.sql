drop table declaration.likeness;
