import { REGIONS } from '@pure/standard-number';
import { COUNTIES } from './counties';

/** Name of a territory by its six digits (GB/T 2260), in simplified characters as the table has it; null where it has none. */
export const regionName = (code: string): string | null => REGIONS.get(code.replace(/^(\d\d)(?:0000|(\d\d)00)$/, '$1$2'))?.zhHans ?? COUNTIES.get(code) ?? null;
