import { IsLocalDate, integer, oneOfTexts, text } from '@platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import type { PageAsked } from '../reading/page';

export class PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @Matches(/^\d{1,15}$/)
  after?: string;
}

/** Days are those of Asia/Shanghai, both included. */
class ScopeQuery extends PageQuery {
  @IsOptional() @IsUUID()
  account?: string;

  @IsOptional() @IsUUID()
  organisation?: string;

  @IsOptional() @IsLocalDate()
  since?: string;

  @IsOptional() @IsLocalDate()
  until?: string;
}

export class EventsQuery extends ScopeQuery {
  @IsOptional() @Matches(/^[a-z-]+(\.[a-z-]+)+$/) @MaxLength(100)
  act?: string;

  /** A kind of thing, or one thing as `kind:id`. */
  @IsOptional() @Matches(/^[a-z-]+(:.{1,200})?$/)
  subject?: string;
}

export const outcomes = ['allowed', 'denied'] as const;

export class DecisionsQuery extends ScopeQuery {
  @IsOptional() @Matches(/^[a-z-]+:[a-z-]+$/) @MaxLength(100)
  action?: string;

  @IsOptional() @IsIn(outcomes)
  outcome?: (typeof outcomes)[number];
}

export const pageParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ pattern: '^\\d{1,15}$' }), '`next` of the page before'],
} as const;

const scopeParameters = {
  ...pageParameters,
  account: [text({ format: 'uuid' }), 'Who acted'],
  organisation: [text({ format: 'uuid' }), 'For whom they acted'],
  since: [text({ format: 'date' }), 'First day, in Asia/Shanghai'],
  until: [text({ format: 'date' }), 'Last day, in Asia/Shanghai'],
} as const;

export const eventParameters = {
  ...scopeParameters,
  act: [text({ examples: ['invitation.created'] }), 'Name of the act'],
  subject: [text({ examples: ['organisation'] }), 'Kind of the thing acted on, or one thing as `kind:id`'],
} as const;

export const decisionParameters = {
  ...scopeParameters,
  action: [text({ examples: ['invitation:create'] }), 'What was to be done'],
  outcome: [oneOfTexts(outcomes), 'What was decided'],
} as const;

/** What of the query is the page, as the readers take it. */
export const pageAsked = ({ limit, after }: PageQuery): PageAsked => ({ limit, before: after === undefined ? null : Number(after) });
