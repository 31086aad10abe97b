import { Converter } from '@pure/han';
import { openccConfig, type OpenccName } from './opencc';

const built = new Map<OpenccName, Converter>();

/** The compiled conversion of this name. Built at the first call (0.1 to 0.6 s, some megabytes), then shared. */
export function conversion(name: OpenccName): Converter {
  const known = built.get(name);
  if (known) return known;
  const converter = new Converter(openccConfig(name));
  built.set(name, converter);
  return converter;
}
