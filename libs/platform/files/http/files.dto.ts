import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { integer, text } from '@platform/http';
import { LARGEST_FILE, type MediaType, mediaTypes } from '../stored-file';

export class UploadBody {
  /** Without the folder, and without signs that are not seen. */
  @IsString() @Matches(/^[^\p{C}/\\]{1,255}$/u)
  name: string;

  @IsIn(mediaTypes)
  mediaType: MediaType;

  /** In bytes. */
  @IsInt() @Min(1) @Max(LARGEST_FILE)
  size: number;
}

export class FilesQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export const filesParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ format: 'uuid' }), '`next` of the page before'],
} as const;
