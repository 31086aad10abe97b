import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { flag, integer, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';

export class ClausesQuery {
  @IsOptional() @IsIn(['true', 'false'])
  keep?: 'true' | 'false';

  /** Source of rows that name none. */
  @IsOptional() @IsString() @MaxLength(500)
  source?: string;
}

export class ClauseTableQuery {
  /** Designation of a dated edition. */
  @IsString() @IsNotEmpty() @MaxLength(200)
  standard: string;
}

export const clausesParameters = {
  keep: [oneOfTexts(['true', 'false']), 'Whether the clauses are kept; absent: a look alone'],
  source: [text({ maxLength: 500 }), 'Source of rows that name none'],
} as const;
export const clauseTableParameters = { standard: [text({ maxLength: 200 }), 'Designation of a dated edition'] } as const;

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const importedClauses = namedSchema('ImportedClauses', record({
  rows: integer({ minimum: 0 }), fresh: integer({ minimum: 0, description: 'Rows that say something that is not on record' }), kept: flag(),
  faults: listOf(record({ line: integer({ minimum: 0 }), column: orNull(text()), code: text(), detail: text() })),
}));
