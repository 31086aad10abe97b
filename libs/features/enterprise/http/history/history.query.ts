import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { integer, text } from '@platform/http';

const EVENT = /^\d{1,15}$/;

export class HistoryQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @Matches(EVENT)
  after?: string;
}

export const historyParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ pattern: EVENT.source }), '`next` of the page before'],
} as const;
