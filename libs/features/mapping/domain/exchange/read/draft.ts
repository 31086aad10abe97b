import { type DocumentRelation, type MappingRow, noStatement } from '../../content';

/** Formats that are taken in. */
export const importFormats = ['csv', 'oscal', 'sssom'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What the format or the file says, and a draft cannot keep. */
export const lostCodes = [
  'STANDING', 'EXAMPLE', 'KEYS', 'OSCAL_VERSION', 'MAPPINGS', 'MEMBERS', 'SLOTS', 'COLUMNS', 'RELATION_WORD', 'RELATION_DIFFERS', 'FOREIGN_ENDS', 'OTHER_EDITION', 'DETAILS', 'MACHINE_MADE', 'EDITIONS_NAMED',
] as const;
export type LostCode = (typeof lostCodes)[number];

/** What keeps a file from being taken in. */
export const importFaultCodes = ['CELL_UNKNOWN', 'CELL_LONG', 'ROW_NOTHING', 'ROWS_TOO_MANY', 'QUOTE_OPEN', 'PREFIX_UNKNOWN', 'TEXT_LONG', 'TEXT_DAMAGED', 'ENDS_MANY', 'EVIDENCE_MANY', 'END_MISSING'] as const;
export type ImportFaultCode = (typeof importFaultCodes)[number];

type Params = Readonly<Record<string, string | number>>;
/** `at`: line, row or member; `times`: in how many places. */
export type Lost = Readonly<{ code: LostCode; at: string; times: number; params: Params }>;
export type ImportFault = Readonly<{ code: ImportFaultCode; at: string; params: Params }>;

/** What a file says of two documents. `source`, `target`: null where it names none. */
export type ReadMapping = Readonly<{ source: string | null; target: string | null; document: DocumentRelation; rows: readonly Omit<MappingRow, 'key'>[]; lost: readonly Lost[]; faults: readonly ImportFault[] }>;

/** A whole file that cannot be read. */
export type FileRefusal = Readonly<{ code: 'EXCHANGE_EMPTY' | 'EXCHANGE_NOT_UTF8' | 'EXCHANGE_NOT_JSON' | 'OSCAL_NO_MAPPING' | 'SSSOM_HEAD' | 'SSSOM_COLUMNS' | 'EXCHANGE_COLUMNS' }>;

export const emptyRow: Omit<MappingRow, 'key'> = {
  sources: [], targets: [], relations: [], negated: false, qualifiers: '', rationale: null, deviation: null, reason: '', severity: null, method: 'human', confirmed: true, evidence: [], extraTest: null,
};
export const emptyDocument: DocumentRelation = noStatement;

/** Notes what is lost, each kind once with its first place, and how often. */
export class Losses {
  private readonly found = new Map<string, Lost>();
  private rows = 0;

  add(code: LostCode, at: string, params: Params = {}): void {
    const key = `${code} ${JSON.stringify(params)}`;
    const known = this.found.get(key);
    this.found.set(key, known ? { ...known, times: known.times + 1 } : { code, at, times: 1, params });
  }

  /** One more row: a draft gives keys anew, in the order of the rows. */
  row(key: string | undefined, at: string): void {
    this.rows += 1;
    if (key !== undefined && key !== `r${this.rows}`) this.add('KEYS', at);
  }

  get all(): readonly Lost[] {
    return [...this.found.values()];
  }
}
