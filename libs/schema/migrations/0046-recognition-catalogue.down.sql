drop schema recognition cascade;
