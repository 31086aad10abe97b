export { EmbeddedPostgresFault } from './fault';
export { type EmbeddedPostgres, type StartOptions, startEmbeddedPostgres } from './start';
