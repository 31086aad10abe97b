drop schema journal cascade;
alter default privileges in schema catalogue, correspondence revoke all on tables from gongtong_app;
alter default privileges in schema catalogue, correspondence revoke all on sequences from gongtong_app;
revoke all on all tables in schema catalogue, correspondence from gongtong_app;
revoke all on all sequences in schema catalogue, correspondence from gongtong_app;
revoke usage on schema catalogue, correspondence from gongtong_app;
