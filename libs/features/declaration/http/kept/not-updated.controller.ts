import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, flag, integer, listOf, localDate, namedSchema, oneOfTexts, Permission, QueryParameters, record, text, texts } from '@platform/http';
import { ListNotUpdated } from '../../application/kept/not-updated';
import { LONGEST_KEY, NotUpdatedQuery } from './not-updated.query';

const textOrNull = { type: ['string', 'null'] };
const line = record({
  number: text({ description: 'GT-D-…' }), version: integer({ minimum: 1 }), enterprise: text({ description: 'GT-E-…' }), declarer: texts,
  standard: text(), status: oneOfTexts(['replaced', 'withdrawn', 'unknown']), successors: listOf(text()), since: { anyOf: [localDate], description: 'Day on which its end was seen' }, example: flag(),
});
const page = namedSchema('DeclarationsNotUpdated', record({ days: { type: ['integer', 'null'], description: 'So many have passed at least; null: no rule says how many' }, items: listOf(line), next: textOrNull }));
const parameters = { limit: [integer({ minimum: 1, maximum: 100, default: 50 }), 'Items on a page'], after: [text({ maxLength: LONGEST_KEY }), '`next` of the page before'] } as const;

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class NotUpdatedController {
  constructor(private readonly listing: ListNotUpdated) {}

  @Get('not-updated')
  @Permission('declaration:not-updated')
  @ApiOperation({ summary: 'Declarations in force that still follow an edition which ended so many days ago, the oldest first' })
  @QueryParameters(parameters)
  @AnswersJson(page, 'One page')
  async list(@Query() { limit, after }: NotUpdatedQuery) {
    const { items, days, next } = await this.listing.execute({ limit, after: after ?? null });
    return { days, items: items.map(({ successors, declarer, ...each }) => ({ ...each, declarer: { ...declarer }, successors: [...successors] })), next };
  }
}
