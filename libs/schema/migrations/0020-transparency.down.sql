drop schema transparency cascade;
