import { integer } from '@platform/http';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class NoticeQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000)
  version?: number;
}

export const noticeParameters = { version: [integer({ minimum: 1, maximum: 1_000_000 }), 'A version; absent: the one that holds today'] } as const;
