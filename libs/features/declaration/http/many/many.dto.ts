import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { integer, oneOfTexts, text } from '@platform/http';
import { MOST_DRAFTS } from '../../application/many/begin-many';
import { type RowKind, rowKinds } from '../../application/many/headings';
import { MOST_REPLACED } from '../../application/many/replace-reference';

const LONGEST = 200;
const MOST_NOTICES = 500;

export class ReplacementBody {
  @IsString() @IsNotEmpty() @MaxLength(LONGEST)
  from: string;

  @IsString() @IsNotEmpty() @MaxLength(LONGEST)
  to: string;
}

class NoticeBody {
  @IsString() @MaxLength(LONGEST)
  code: string;

  @IsString() @MaxLength(LONGEST)
  path: string;
}

class ReplacedBody {
  @IsUUID()
  id: string;

  @IsInt() @Min(1)
  version: number;

  @IsOptional() @IsArray() @ArrayMaxSize(MOST_NOTICES) @ValidateNested({ each: true }) @Type(() => NoticeBody)
  notices?: NoticeBody[];
}

export class ReplaceBody extends ReplacementBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_REPLACED) @ValidateNested({ each: true }) @Type(() => ReplacedBody)
  items: ReplacedBody[];
}

class BulkItem {
  /** Read by the use case, so that one that is no draft hinders no other. */
  @IsDefined()
  draft: unknown;
}

export class BulkBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_DRAFTS) @ValidateNested({ each: true }) @Type(() => BulkItem)
  items: BulkItem[];
}

export class RowsQuery {
  @IsIn(rowKinds)
  of: RowKind = 'products';

  @IsOptional() @IsString() @MaxLength(LONGEST)
  q?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(10_000)
  page: number = 1;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 50;
}

export const rowsParameters = {
  of: [oneOfTexts(rowKinds), 'Products or indicators'],
  q: [text({ maxLength: LONGEST }), 'Part of what is typed, in either script'],
  page: [integer({ minimum: 1, maximum: 10_000, default: 1 }), 'The first page is 1'],
  limit: [integer({ minimum: 1, maximum: 100, default: 50 }), 'Items on a page'],
} as const;

export const exportForms = ['jsonl', ...rowKinds, 'zip'] as const;
export class ExportQuery {
  @IsOptional() @IsIn(exportForms)
  as: (typeof exportForms)[number] = 'jsonl';
}

export const exportParameters = { as: [oneOfTexts(exportForms), 'Everything as JSON Lines, products or indicators as CSV, or all three files in one ZIP'] } as const;
