import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { integer, text, UUID } from '@platform/http';
import type { Page, PageAsked } from '../../application/organisations/page';

export class PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @Matches(UUID)
  after?: string;
}

export const pageParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ format: 'uuid' }), '`next` of the page before'],
} as const;

export const pageAsked = ({ limit, after }: PageQuery): PageAsked => ({ limit, after: after ?? null });

export const pageBody = <T, B>({ items, total, next }: Page<T>, toBody: (item: T) => B) => ({ items: items.map(toBody), total, totalIsLowerBound: false, next });
