drop schema insight cascade;
