import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { oneOfTexts, text } from '@platform/http';
import { type RowWay, rowWays } from '../../application/many/drafted-sheets';
import { type RowKind, rowKinds } from '../../application/many/headings';

export class ImportQuery {
  /** Own declaration into whose draft the rows go; absent: a new one. */
  @IsOptional() @IsUUID()
  declaration?: string;

  @IsOptional() @IsIn(rowWays)
  rows: RowWay = 'append';
}

export const importParameters = {
  declaration: [text({ format: 'uuid' }), 'Own declaration into whose draft the rows go; absent: a new one'],
  rows: [oneOfTexts(rowWays), 'Whether they come after the rows of the draft, or in their place'],
} as const;

export class TemplateQuery {
  @IsOptional() @IsIn(rowKinds)
  of: RowKind = 'indicators';
}

export const templateParameters = { of: [oneOfTexts(rowKinds), 'Which table'] } as const;
