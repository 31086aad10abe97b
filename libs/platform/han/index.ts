export { conversion } from './conversions';
export { openccConfig, openccNames, type OpenccName } from './opencc';
export { scriptCharacters } from './script-characters';
