alter table access.password drop column initial;
