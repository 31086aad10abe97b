import type { FactName } from '../../domain/statement';

/** Facts in which two sources can contradict each other; the others merely add to one another. */
const contradictable: ReadonlySet<FactName> = new Set<FactName>([
  'title_hans', 'title_hant', 'title_en', 'nature', 'status', 'issued', 'implemented', 'withdrawn', 'ics', 'ccs',
]);

/** Whether two values of one fact contradict each other, as against one saying less, or the same in another print. */
export function contradict(name: FactName, a: string, b: string): boolean {
  return contradictable.has(name) && !(comparers[name] ?? equal)(a, b);
}

type Comparer = (a: string, b: string) => boolean;

const equal: Comparer = (a, b) => a === b;
/** `2023` says less than `2023-12-28`, and nothing else. */
const samePartialDate: Comparer = (a, b) => a.startsWith(b) || b.startsWith(a);
const sameTitle: Comparer = (a, b) => lettersOf(a) === lettersOf(b);
/** A source that lists fewer classes does not deny the others. */
const sameClasses: Comparer = (a, b) => within(a, b) || within(b, a);
/** Registers write withdrawn for replaced too, and in force for what was upcoming at their date. */
const sameStatus: Comparer = (a, b) => a === b || phase(a) === phase(b);

const comparers: Partial<Record<FactName, Comparer>> = {
  title_hans: sameTitle, title_hant: sameTitle, title_en: sameTitle,
  issued: samePartialDate, implemented: samePartialDate, withdrawn: samePartialDate,
  ics: sameClasses, ccs: sameClasses, status: sameStatus,
};

const lettersOf = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const within = (a: string, b: string) => a.split('; ').every((code) => b.split('; ').includes(code));
const phase = (status: string) => (status === 'replaced' || status === 'withdrawn' ? 'gone' : status === 'draft' ? 'draft' : 'present');
