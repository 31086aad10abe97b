alter table mapping.published_version drop column relations, drop column negated, drop column degree, drop column effect, drop column body;
