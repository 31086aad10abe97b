export { checkCharacter } from './mod-37-36';
export * from './public-number';
