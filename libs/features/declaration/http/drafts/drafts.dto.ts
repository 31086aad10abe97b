import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { integer, text } from '@platform/http';
import type { Typed } from '../../application/drafts/draft-store';

export class NewDraftBody {
  /** Kept as it is typed; absent: an empty one. */
  @IsOptional() @IsObject()
  draft?: Typed;

  /** Another declaration of the same enterprise, whose draft it begins with. */
  @IsOptional() @IsUUID()
  copyOf?: string;
}

export class DraftBody {
  @IsObject()
  draft: Typed;
}

export class OwnQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export const ownParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ format: 'uuid' }), '`next` of the page before'],
} as const;
