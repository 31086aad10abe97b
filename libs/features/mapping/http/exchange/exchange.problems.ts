import type { RefusalStatus } from '@platform/http';
import { type Locale, translator } from '@platform/locale';
import type { Json } from '@pure/kernel';
import type { ImportedMapping, ImportMappingRefusal } from '../../application/exchange/import-mapping';
import { findStatus } from '../approval/approval.problems';
import { beginStatus } from '../mapping.problems';
import type { FormRefusal } from './negotiate';

export const formStatus = { EXPORT_FORM_UNKNOWN: 404, EXPORT_NOT_ACCEPTABLE: 406 } as const satisfies RefusalStatus<FormRefusal>;
export const exportStatus = findStatus;
export const importFileStatus = {
  ...beginStatus, EXCHANGE_COLUMNS: 422, EXCHANGE_EMPTY: 422, EXCHANGE_NOT_UTF8: 422, EXCHANGE_NOT_JSON: 422, OSCAL_NO_MAPPING: 422, IMPORT_FAULTY: 422, SSSOM_HEAD: 422, SSSOM_COLUMNS: 422,
  SHEET_EMPTY: 422, SHEET_DAMAGED: 422, SHEET_TOO_LARGE: 413, SHEET_ENCODING_UNREADABLE: 422,
} as const satisfies RefusalStatus<ImportMappingRefusal>;

/** What is told at most of each kind; the figures are of all. */
const MOST_TOLD = 200;

/** Codes become sentences in the reader's language. */
export function importedBody({ source, target, rows, lost, faults }: ImportedMapping, locale: Locale) {
  const t = translator(locale);
  return {
    source, target, rows, lostTotal: lost.length, faultsTotal: faults.length,
    lost: lost.slice(0, MOST_TOLD).map(({ code, at, times, params }) => ({ code, at, times, detail: t(`mapping.lost.${code}`, params) })),
    faults: faultsBody(faults, locale),
  };
}

const faultsBody = (faults: ImportedMapping['faults'], locale: Locale) => faults.slice(0, MOST_TOLD).map(({ code, at, params }) => ({ code, at, detail: translator(locale)(`mapping.importFault.${code}`, params) }));

/** Of a file that is not kept every fault. */
export const faultyIn = (locale: Locale) => (refusal: ImportMappingRefusal): Readonly<Record<string, Json>> => (refusal.code === 'IMPORT_FAULTY' ? { faults: faultsBody(refusal.faults, locale) } : {});
