import type { Translate } from '@ui';
import { placeOf, rowNames } from './typed-row';

/** Under which words of the forms a member of the head stands. */
const headPlaces: Readonly<Record<string, string>> = {
  'decider.kind': 'deciderKind', 'decider.name': 'decider', window: 'window', 'window.from': 'windowFrom', 'window.until': 'windowUntil', channel: 'channelKind', 'channel.kind': 'channelKind', 'channel.words': 'channel',
  'channel.address': 'channelAddress', 'actFirst.days': 'actFirst',
};
const rowPlaces = new Map<string, string>([...rowNames.map((name): [string, string] => [placeOf[name], name]), ['conditions', 'conditions'], ['kind', 'kind']]);

export const headPlace = (at: string, t: Translate): string => t(`recognitionCatalogue.head.${headPlaces[at] ?? at}`);
export const rowPlace = (at: string, t: Translate): string => {
  const name = rowPlaces.get(at) ?? rowPlaces.get(at.split('.')[0] ?? '');
  return name === undefined ? at : t(`recognitionCatalogue.row.${name}`);
};

/** Where a rule found something: `head.territory`, `rows`, `rows.r1.mainland.level`. */
export function findingPlace(at: string): Readonly<{ row: string | null; place: string }> {
  const [, row, place] = /^rows\.([^.]+)\.(.+)$/.exec(at) ?? [];
  return row !== undefined && place !== undefined ? { row, place } : { row: null, place: at.replace(/^head\./, '') };
}
