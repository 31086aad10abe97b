import type { StandardType } from '@features/declaration/domain';
import type { Hit } from './standard-picker';

const TYPES: Readonly<Record<string, StandardType>> = { mandatory: 'mandatory-national', recommended: 'recommended-national' };

/** The kind of a standard of the register; what cannot be told from its row is left to the person. */
export function typeOfHit({ side, nature, adoptions }: Hit, before: string): string {
  if (side === 'taiwan') return 'cns';
  if (side === 'international') return 'iso-iec';
  const known = TYPES[nature ?? ''];
  return known ?? (adoptions.length > 0 && before === '' ? 'recommended-national' : before || 'other');
}
