export * from './check-identity';
export type { IdentityChecked } from './checked';
export * from './codes';
