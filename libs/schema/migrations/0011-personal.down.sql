drop function access.forget_invited(uuid);
