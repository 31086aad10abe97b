import { bases, type Statement } from '../../domain/statement';
import type { StatementRecord } from './records';

/** A stored statement as the domain reads it: what is null there is absent here. */
export function statementOf(record: StatementRecord): Statement {
  return {
    sourceId: record.source_id,
    grade: record.grade,
    basis: record.basis,
    ics: record.ics,
    ccs: record.ccs,
    ...present({
      statedOn: record.stated_on,
      printed: record.printed,
      titleHans: record.title_hans,
      titleHant: record.title_hant,
      titleEn: record.title_en,
      titleBasis: record.title_basis,
      nature: record.nature,
      status: record.status,
      statusRaw: record.status_raw,
      issued: record.issued,
      implemented: record.implemented,
      withdrawn: record.withdrawn,
      committee: record.committee,
      editionLabel: record.edition_label,
      documentType: record.document_type,
      classNo: record.class_no,
      partText: record.part_text,
      page: record.page,
      note: record.note,
    }),
  };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

function present<T extends object>(columns: T): Present<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null && value !== undefined)) as Present<T>;
}

/** The stronger basis first, then the better grade. */
export function byStrength(a: Pick<Statement, 'basis' | 'grade'>, b: Pick<Statement, 'basis' | 'grade'>): number {
  return bases.indexOf(a.basis) - bases.indexOf(b.basis) || b.grade - a.grade;
}
