/** Vite takes stylesheets in by name. */
declare module '*.css';
