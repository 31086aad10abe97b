export * from './canonical-json';
export * from './clock';
export * from './finding';
export * from './local-date';
export * from './result';
