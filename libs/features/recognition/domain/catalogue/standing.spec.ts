import { day, head } from './catalogue.fixture';
import type { CatalogueHead } from './catalogue';
import { isWindowOpen, standingOn } from './standing';

const published = (more: Partial<CatalogueHead>): CatalogueHead => ({ ...head(), version: 1, supersededBy: null, example: false, ...more });
const TODAY = day('2026-06-01');

it.each([
  ['in force', {}, 'in-force'],
  ['until today', { validUntil: TODAY }, 'in-force'],
  ['over', { validUntil: day('2026-05-31') }, 'over'],
  ['not yet', { validFrom: day('2026-06-02') }, 'not-yet'],
  ['superseded', { supersededBy: 'fujian-2026', validUntil: day('2026-05-31') }, 'superseded'],
  ['to be confirmed', { toConfirm: true }, 'to-confirm'],
] as const)('%s', (_, more, standing) => expect(standingOn(published(more), TODAY)).toBe(standing));

it.each([
  ['none', null, true],
  ['open', { from: day('2026-06-01'), until: day('2026-06-01') }, true],
  ['not yet', { from: day('2026-06-02'), until: null }, false],
  ['closed', { from: null, until: day('2026-05-31') }, false],
] as const)('a window: %s', (_, window, open) => expect(isWindowOpen({ window }, TODAY)).toBe(open));
