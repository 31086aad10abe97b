import type { PartialDate } from '@pure/kernel';
import type { Nature, Status } from '../../domain/edition';
import type { Basis, Statement } from '../../domain/statement';

/** A row of `catalogue.statement`. */
export type StatementRow = Readonly<{
  id: string;
  edition_id: number;
  source_id: string;
  grade: number;
  basis: Basis;
  stated_on: PartialDate | null;
  title_hans: string | null;
  title_hant: string | null;
  title_en: string | null;
  title_basis: string | null;
  nature: Nature | null;
  status: Status | null;
  issued: PartialDate | null;
  implemented: PartialDate | null;
  withdrawn: PartialDate | null;
  ics: string[];
  ccs: string[];
  committee: string | null;
}>;

/** The facts of a statement on which a projection rests. */
export function statementOfRow(row: StatementRow): Statement {
  return {
    arrival: Number(row.id),
    sourceId: row.source_id,
    grade: row.grade,
    basis: row.basis,
    statedOn: row.stated_on ?? undefined,
    titleHans: row.title_hans ?? undefined,
    titleHant: row.title_hant ?? undefined,
    titleEn: row.title_en ?? undefined,
    titleBasis: row.title_basis ?? undefined,
    nature: row.nature ?? undefined,
    status: row.status ?? undefined,
    issued: row.issued ?? undefined,
    implemented: row.implemented ?? undefined,
    withdrawn: row.withdrawn ?? undefined,
    ics: row.ics,
    ccs: row.ccs,
    committee: row.committee ?? undefined,
  };
}
