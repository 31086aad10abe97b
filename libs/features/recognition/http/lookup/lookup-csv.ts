import { taiwanLevelWords } from '@pure/credential';
import type { FoundRow } from '../../application/catalogue/catalogue-reading';
import type { LookedUpRows } from '../../application/lookup/look-up-rows';

const columns: Readonly<Record<string, (found: FoundRow) => string>> = {
  catalogue: ({ catalogue }) => catalogue.id,
  version: ({ catalogue }) => String(catalogue.version),
  key: ({ row }) => row.key,
  kind: ({ row }) => row.kind,
  taiwan_name: ({ row }) => row.taiwan.name,
  taiwan_code: ({ row }) => row.taiwan.code ?? '',
  taiwan_level: ({ row }) => (row.taiwan.level === null ? '' : taiwanLevelWords(row.kind, row.taiwan.level)),
  mainland_name: ({ row }) => row.mainland.name,
  mainland_code: ({ row }) => row.mainland.code ?? '',
  mainland_level: ({ row }) => row.mainland.level ?? '',
  type: ({ row }) => row.mainland.type ?? '',
  allows: ({ row }) => row.effect.allows.join('; '),
  still_needed: ({ row }) => row.effect.stillNeeded.join('; '),
  territory: ({ catalogue }) => catalogue.territory.join('; '),
  decider: ({ catalogue }) => catalogue.decider.name,
  output: ({ catalogue }) => catalogue.output,
  legal_basis: ({ catalogue }) => catalogue.legalBasis,
  to_confirm: ({ catalogue, row }) => (catalogue.toConfirm || row.toConfirm ? 'yes' : 'no'),
  grade: ({ row }) => row.grade,
};

/** Rows as a table after RFC 4180, UTF-8 with a byte order mark; a cell that a program would take for a formula begins with an apostrophe. */
export function rowsCsv({ hits }: LookedUpRows): string {
  const lines = hits.map(({ found }) => Object.values(columns).map((cell) => csvCell(cell(found))).join(','));
  return `\ufeff${[Object.keys(columns).join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
