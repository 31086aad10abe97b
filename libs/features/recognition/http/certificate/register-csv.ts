import { taiwanLevelWords } from '@pure/credential';
import type { FirmLine } from '../../application/certificate/published-certificates';
import type { FigureLine } from '../../application/figures/recognition-figures';
import { csvTable } from '../csv-cell';

const first = (names: Readonly<Partial<Record<string, string>>> | undefined): string => names?.['zh-Hant'] ?? names?.['zh-Hans'] ?? names?.['en'] ?? '';

/** Firms as a table: what they may do, where, by which decision, and how it stands. */
export const firmsCsv = (lines: readonly FirmLine[]): string => csvTable<FirmLine>({
  number: ({ number }) => number,
  enterprise: ({ document }) => document.holder.enterprise ?? '',
  name: ({ document }) => first(document.holder.name),
  qualification: ({ document }) => document.taiwan.name,
  level: ({ document: { taiwan: { level } } }) => (level === undefined ? '' : taiwanLevelWords('firm', level)),
  scope: ({ document }) => document.scope ?? '',
  allows: ({ document }) => document.effect.allows.join('; '),
  still_needed: ({ document }) => document.effect.stillNeeded.join('; '),
  territory: ({ document }) => document.territory.join('; '),
  filing: ({ document }) => document.filing ?? '',
  body: ({ document }) => first(document.decision.body),
  decision: ({ document }) => document.decision.number,
  decided: ({ decided }) => decided,
  valid_until: ({ document }) => document.validity.until ?? '',
  catalogue: ({ document }) => document.catalogue.id,
  catalogue_version: ({ document }) => String(document.catalogue.version),
  row: ({ document }) => document.catalogue.row,
  state: ({ shown }) => shown,
  state_since: ({ stateSince }) => stateSince,
  example: ({ example }) => (example ? 'yes' : 'no'),
}, lines);

/** People as figures. */
export const figuresCsv = (until: string, lines: readonly FigureLine[]): string => csvTable<FigureLine>({
  until: () => until, by: ({ by }) => by, value: ({ value }) => value, at_least: ({ atLeast }) => String(atLeast), within_days: ({ withinDays }) => String(withinDays),
}, lines);
