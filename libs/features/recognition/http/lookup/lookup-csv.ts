import { taiwanLevelWords } from '@pure/credential';
import type { FoundRow } from '../../application/catalogue/catalogue-reading';
import type { LookedUpRows } from '../../application/lookup/look-up-rows';
import { csvTable } from '../csv-cell';

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

/** Rows as a table after RFC 4180. */
export const rowsCsv = ({ hits }: LookedUpRows): string => csvTable(columns, hits.map(({ found }) => found));
