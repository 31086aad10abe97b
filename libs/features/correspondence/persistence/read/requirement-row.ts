import type { Condition, Decimal, Grade, Operator, Requirement, RequirementKind } from '@pure/equivalence';

export type RequirementRow = Readonly<{
  external_id: string;
  edition_id: number;
  clause: string | null;
  characteristic_hans: string | null;
  characteristic_hant: string | null;
  characteristic_en: string | null;
  kind: RequirementKind;
  operator: Operator;
  value: NonNullable<Requirement['value']> | null;
  lower: Decimal | null;
  upper: Decimal | null;
  unit: string | null;
  conditions: readonly Condition[];
  method_text: string | null;
  method_edition: string | null;
  method_clause: string | null;
  sample: string | null;
  statement: string | null;
  source_id: string;
  grade: Grade;
}>;

/** The requirement of a row; `source` is the id under which answers name its source. */
export function requirementOf(row: RequirementRow, document: string, source: string): Requirement {
  return {
    id: row.external_id,
    document,
    ...(row.clause !== null && { clause: row.clause }),
    characteristic: {
      ...(row.characteristic_hans !== null && { hans: row.characteristic_hans }),
      ...(row.characteristic_hant !== null && { hant: row.characteristic_hant }),
      ...(row.characteristic_en !== null && { en: row.characteristic_en }),
    },
    kind: row.kind,
    operator: row.operator,
    ...(row.value !== null && { value: row.value }),
    ...(row.lower !== null && { lower: row.lower }),
    ...(row.upper !== null && { upper: row.upper }),
    ...(row.unit !== null && { unit: row.unit }),
    conditions: row.conditions,
    ...methodOf(row),
    ...(row.sample !== null && { sample: row.sample }),
    ...(row.statement !== null && { statement: row.statement }),
    source,
    grade: row.grade,
  };
}

function methodOf({ method_text: text, method_edition: edition, method_clause: clause }: RequirementRow): Pick<Requirement, 'method'> {
  if (text === null) return {};
  return { method: { text, ...(edition !== null && { edition }), ...(clause !== null && { clause }) } };
}
