import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Public, QueryParameters, type RefusalStatus, text } from '@platform/http';
import { FindPublished, type PublishedRefusal } from '../../application/publication/find-published';
import { type PublishedEnterprise, type PublishedRecord, PublishedStore } from '../../application/publication/published-store';
import { publishedAsked, publishedParameters, PublishedQuery } from './published.query';
import { publishedEnterprise, publishedList } from './published.schemas';

const publishedStatus = { PUBLIC_NUMBER_FORM: 404, PUBLIC_NUMBER_CHECK: 404, ENTERPRISE_NOT_PUBLISHED: 404 } as const satisfies RefusalStatus<PublishedRefusal>;
const publishedBody = ({ name, ...published }: PublishedEnterprise) => ({ ...published, name: { ...name } });
const named = <T extends Readonly<{ name: object }>>(all: readonly T[]) => all.map((one) => ({ ...one, name: { ...one.name } }));
const recordBody = ({ formerNames, predecessors, successors, ...line }: PublishedRecord) => ({ ...publishedBody(line), formerNames: named(formerNames), predecessors: named(predecessors), successors: named(successors) });

@ApiTags('enterprises')
@Controller('api/v1/public/enterprises')
@Public('Everybody may know which enterprises are verified')
export class PublishedController {
  constructor(
    private readonly published: PublishedStore,
    private readonly finding: FindPublished,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Enterprises that were verified, with their status; `next` is the number of the next page' })
  @QueryParameters(publishedParameters)
  @AnswersJson(publishedList, 'One page')
  async list(@Query() query: PublishedQuery) {
    const { items, total, next } = await this.published.page(publishedAsked(query));
    return { items: items.map(publishedBody), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next: next === null ? null : String(next) };
  }

  @Get(':number')
  @ApiOperation({ summary: 'An enterprise by its number, however it is typed' })
  @ApiParam({ name: 'number', schema: text({ maxLength: 60, example: 'GT-E-2026-000001-J' }) })
  @AnswersJson(publishedEnterprise, 'What everybody may see of it')
  async one(@Param('number') number: string) {
    return bodyOrProblem(await this.finding.execute(number), publishedStatus, recordBody);
  }
}
