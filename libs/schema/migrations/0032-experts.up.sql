create schema review;
grant usage on schema review to gongtong_app;
