import type { Amendment, StandardNumber } from '@pure/standard-number';
import type { DocumentForm, Nature } from './edition';

const forms = {
  AMD: 'amendment', XG: 'amendment', COR: 'corrigendum', ADD: 'addendum', ISH: 'interpretation', SUP: 'supplement', FRAG: 'draft',
} as const satisfies Record<Amendment['kind'], DocumentForm>;

/** Form of the document that a number names: 2008/AMD1:2012 is an amendment, 2008+AMD1:2012 CSV a consolidated print. */
export function formOf({ amendments, consolidated, stage }: StandardNumber): DocumentForm {
  const last = amendments.at(-1);
  if (stage || last?.stage) return 'draft';
  if (!last) return consolidated ? 'consolidated' : 'edition';
  return last.incorporated ? 'consolidated' : forms[last.kind];
}

/** Nature that a mainland number prints (标准化法 art. 2); undefined on the other sides. A source may say otherwise. */
export function natureOf({ side, system, nature }: StandardNumber): Nature | undefined {
  if (side !== 'mainland') return undefined;
  if (system === 'GROUP' || system === 'ENT') return 'voluntary';
  return nature === 'T' ? 'recommended' : nature === 'Z' ? 'guidance' : 'mandatory';
}
