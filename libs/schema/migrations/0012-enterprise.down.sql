drop schema enterprise cascade;
