drop schema file cascade;
