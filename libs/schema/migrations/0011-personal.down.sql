drop schema personal cascade;
