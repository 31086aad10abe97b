drop schema mapping cascade;
