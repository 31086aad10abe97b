-- A password that the platform made for somebody, who has to put one of their own in its place.
alter table access.password add column initial boolean not null default false;
