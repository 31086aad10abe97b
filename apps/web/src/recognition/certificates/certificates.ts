import { mainlandWords, taiwanWords } from '@pure/credential';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Certificate = Schemas['RecognitionCertificate'];
export type Handled = Schemas['HandledCertificate'];
export type Measure = Handled['possible'][number];
export type Own = Schemas['OwnCertificates']['items'][number];

export const HANDLED = ['recognition', 'handled-certificates'];
export const OWN = ['recognition', 'own-certificates'];

/** Codes that may be given as a reason, by what is proposed. */
export const reasons: Readonly<Record<Measure, readonly string[]>> = {
  suspend: ['home-qualification-suspended', 'papers-in-doubt', 'conditions-not-met', 'holder-asked'],
  restore: ['doubt-resolved', 'conditions-met-again', 'holder-asked'],
  revoke: ['home-qualification-lost', 'papers-false', 'decision-annulled', 'conditions-not-met', 'holder-asked'],
  renew: ['conditions-still-met'],
};

const partsOf = (told: unknown): ReadonlyMap<string, unknown> => new Map<string, unknown>(typeof told === 'object' && told !== null ? Object.entries(told) : []);

/** What its document says of both ends, in the words of its source. */
export function endsOf({ document }: Certificate): Readonly<{ taiwan: string; mainland: string }> {
  const end = (name: string): string => {
    const of = partsOf(document[name]);
    const [called, level] = [of.get('name'), of.get('level')].map((part) => (typeof part === 'string' ? part : ''));
    return name === 'taiwan' ? taiwanWords(document['kind'] === 'firm' ? 'firm' : 'person', { name: called ?? '', level }) : mainlandWords({ name: called ?? '', level });
  };
  return { taiwan: end('taiwan'), mainland: end('mainland') };
}

/** First and last day; `until` null: without end. */
export function validityOf({ document }: Certificate): Readonly<{ from: string | null; until: string | null }> {
  const told: unknown = document['validity'];
  const of = new Map<string, unknown>(typeof told === 'object' && told !== null ? Object.entries(told) : []);
  const day = (name: string): string | null => { const value = of.get(name); return typeof value === 'string' ? value : null; };
  return { from: day('from'), until: day('until') };
}

/** What its document says it lets one do, what is still needed, and until when it holds; null: without an end. */
export function effectOf({ document }: Certificate): Readonly<{ allows: readonly string[]; stillNeeded: readonly string[]; until: string | null }> {
  const effect = partsOf(document['effect']);
  const listed = (name: string): readonly string[] => {
    const told = effect.get(name);
    return Array.isArray(told) ? told.filter((each) => typeof each === 'string') : [];
  };
  const until = partsOf(document['validity']).get('until');
  return { allows: listed('allows'), stillNeeded: listed('stillNeeded'), until: typeof until === 'string' ? until : null };
}
