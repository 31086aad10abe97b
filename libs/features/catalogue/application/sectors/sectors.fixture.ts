import type { EditionRef } from '../standard-view';
import type { AdoptionFact, Placed } from './adoption-facts';

const sides = new Map<string, EditionRef['side']>([['G', 'mainland'], ['C', 'taiwan']]);

/** An edition for tests of sectors, with id and family of its own unless told. */
export function placed(name: string, more: Partial<Omit<Placed, 'ref'>> & Readonly<{ ref?: Partial<EditionRef> }> = {}): Placed {
  const year = Number(/(\d{4})$/.exec(name)?.[1]);
  const ref: EditionRef = {
    number: name, slug: name, side: sides.get(name.charAt(0)) ?? 'international', title: {}, status: 'in_force',
    ...(year && { year }), document: 'edition', citedOnly: false, ...more.ref,
  };
  const family = more.family ?? name.slice(0, -5);
  return { id: hash(name), familyId: hash(family), ...more, family, ref };
}

export function fact(national: Placed, base: Placed, more: Partial<AdoptionFact> = {}): AdoptionFact {
  return { national, base, degree: 'IDT', confirmed: true, baseDated: true, source: { id: 'S', grade: 2 }, ...more };
}

const hash = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7);
