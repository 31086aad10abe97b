import { firstDay, type PartialDate } from '@pure/kernel';
import type { Timeline, TimelineBar } from '@figure';
import type { Translate } from '@ui';
import type { EditionRef, StandardView } from '../../application/standard-view';
import { uniqueAdoptions } from './adoption-graph';
import { nextInFamily, successions } from './succession';

const MOST_EDITIONS = 12;
const drawn = new Set(['edition', 'consolidated']);

/** Editions of the family with what they replaced and what replaced them, oldest first, at most twelve, this one always. */
export function timelineEditions(view: StandardView): EditionRef[] {
  const related = [
    ...view.family.editions.filter((edition) => drawn.has(edition.document)),
    ...view.replaces.map((each) => each.other),
    ...view.replacedBy.filter((each) => !each.planned).map((each) => each.other),
  ];
  const all = new Map([...related, view.edition].map((edition) => [edition.number, edition]));
  const dated = [...all.values()].filter((edition) => startOf(edition) !== undefined);
  const newest = dated.sort((a, b) => byStart(b, a)).filter((edition, index) => index < MOST_EDITIONS || edition.number === view.edition.number);
  return newest.reverse();
}

/** Editions of the bases that those editions adopt, and the newer ones that nobody adopts, oldest first. */
export function timelineBases(view: StandardView): EditionRef[] {
  const numbers = new Set(timelineEditions(view).map((edition) => edition.number));
  const adopted = uniqueAdoptions(view).flatMap((adoption) => (adoption.base && numbers.has(adoption.national.number) ? [adoption.base] : []));
  const all = new Map([...adopted, ...view.drift.map((drift) => drift.latest)].map((base) => [base.number, base]));
  return [...all.values()].filter((base) => startOf(base) !== undefined).sort(byStart);
}

/** The same on a time axis, with the editions of the base below. */
export function timelineOf(view: StandardView, t: Translate): Timeline {
  const adoptions = uniqueAdoptions(view);
  const label = (edition: EditionRef): string => {
    const base = adoptions.find((adoption) => adoption.national.number === edition.number);
    const words = [edition.number, ...(edition.nature ? [t(`page.natureShort.${edition.nature}`)] : []), ...(base?.base ? [t(`page.std.timeline.adopts.${base.degree}`, { base: base.base.number })] : []), t(`ui.status.${edition.status}`)];
    return words.join(' · ');
  };
  const baseLabel = (base: EditionRef): string => [t('page.std.timeline.base', { number: base.number }), t(`ui.status.${base.status}`)].join(' · ');
  return {
    editions: bars(view, timelineEditions(view), { label }),
    bases: bars(view, timelineBases(view), { label: baseLabel, tone: 'base' }),
    today: view.asOf,
  };
}

const byStart = (a: EditionRef, b: EditionRef): number => (startOf(a) ?? '').localeCompare(startOf(b) ?? '', 'en') || a.number.localeCompare(b.number, 'en');

/** First day on which it applies: its implementation, or else its issue, or else its year. */
export function startOf(edition: EditionRef): string | undefined {
  const date = edition.implemented ?? edition.issued ?? (edition.year === undefined ? undefined : (String(edition.year) as PartialDate));
  return date === undefined ? undefined : firstDay(date);
}

type Draw = Readonly<{ label: (edition: EditionRef) => string; tone?: 'base' }>;

function bars(view: StandardView, editions: readonly EditionRef[], { label, tone }: Draw): TimelineBar[] {
  const newer = successions(view);
  return editions.map((edition) => {
    const from = startOf(edition) ?? '';
    const issued = edition.issued === undefined || !edition.implemented ? undefined : firstDay(edition.issued);
    const until = endOf(view, edition, editions.filter((each) => newer.get(edition.number)?.includes(each.number)));
    return {
      id: edition.number,
      label: label(edition),
      tone: tone ?? toneOf(edition),
      from,
      ...(issued === undefined ? {} : { issued }),
      ...(until === undefined ? {} : { until: until < from ? from : until }),
    };
  });
}

/** Its withdrawal, or else the first day of what took its place; none for what still applies. */
function endOf(view: StandardView, edition: EditionRef, successors: readonly EditionRef[]): string | undefined {
  if (edition.withdrawn) return firstDay(edition.withdrawn);
  if (edition.status !== 'replaced' && edition.status !== 'withdrawn') return undefined;
  const next = nextInFamily(view, edition);
  const starts = (successors.length > 0 ? successors : next ? [next] : []).flatMap((each) => startOf(each) ?? []);
  return starts.sort()[0];
}

function toneOf(edition: EditionRef): TimelineBar['tone'] {
  if (edition.status === 'in_force' || edition.status === 'upcoming') return edition.status;
  return edition.status === 'replaced' || edition.status === 'withdrawn' ? 'past' : 'unknown';
}
