drop schema declaration cascade;
