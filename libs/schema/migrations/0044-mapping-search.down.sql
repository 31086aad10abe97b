delete from declaration.subscription where kind = 'mapping';
alter table declaration.subscription drop constraint subscription_kind_check, add constraint subscription_kind_check check (kind in ('standard', 'declaration'));
alter table mapping.published_version drop column relations, drop column negated, drop column degree, drop column effect, drop column body;
