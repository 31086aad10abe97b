import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { integer, oneOfTexts, text } from '@platform/http';
import { type MappingState, mappingStates } from '../../domain/states';

export class NewMappingBody {
  /** Number of a dated edition, in any spelling. */
  @IsString() @IsNotEmpty() @MaxLength(200)
  source: string;

  @IsString() @IsNotEmpty() @MaxLength(200)
  target: string;

  /** Number of the approved mapping whose place it is to take. */
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(60)
  supersedes?: string;
}

export class DraftsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;

  @IsOptional() @IsIn(mappingStates)
  state?: MappingState;
}

export const draftsParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ format: 'uuid' }), '`next` of the page before'],
  state: [oneOfTexts(mappingStates), 'Those that stand there'],
} as const;
