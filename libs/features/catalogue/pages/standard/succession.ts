import type { EditionRef, StandardView } from '../../application/standard-view';

/** Number of the older edition → numbers of what replaced it, as far as this view knows. */
export function successions(view: StandardView): ReadonlyMap<string, readonly string[]> {
  const pairs = [
    ...view.replaces.map((each) => ({ newer: view.edition.number, older: each.other.number })),
    ...view.replacedBy.filter((each) => !each.planned).map((each) => ({ newer: each.other.number, older: view.edition.number })),
    ...view.lanes.replacements,
    ...view.drift.map((drift) => ({ newer: drift.latest.number, older: drift.base.number })),
  ];
  const newer = new Map<string, string[]>();
  for (const pair of pairs) newer.set(pair.older, [...(newer.get(pair.older) ?? []), pair.newer]);
  return newer;
}

/** The edition that came after another in the same family. */
export function nextInFamily(view: StandardView, edition: EditionRef): EditionRef | undefined {
  const year = edition.year;
  if (year === undefined || !view.family.editions.some((each) => each.number === edition.number)) return undefined;
  return view.family.editions
    .filter((each) => each.document === 'edition' && each.year !== undefined && each.year > year)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))[0];
}
