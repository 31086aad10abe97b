create schema mapping;
grant usage on schema mapping to gongtong_app;
