drop function access.forget_invited(uuid);
drop schema personal cascade;
