import { Controller, Get, Param, Query, Redirect } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Public, QueryParameters, text } from '@platform/http';
import { FindPublished } from '../../application/find-published';
import { ListDeclarations } from '../../application/list-declarations';
import type { PublishedDeclaration } from '../../application/published-declarations';
import { publishedStatus } from '../declaration.problems';
import { sealBody } from '../seals/seal-body';
import { declarationsAsked, publishedParameters, PublishedQuery } from './published.query';
import { publishedDeclaration, publishedDeclarations } from './published.schemas';

const number = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
const declarationBody = ({ inspections: _inspections, shown: { text: _text, signed: _signed, seal, document, place, ...line }, versions, ...facts }: PublishedDeclaration) => ({ ...facts, shown: { ...line, document, place: place && { ...place }, seal: seal && sealBody(seal) }, versions: versions.map((each) => ({ ...each })) });

@ApiTags('declarations')
@Controller('api/v1/declarations')
@Public('Everybody may read what an enterprise declares')
export class PublishedDeclarationsController {
  constructor(
    private readonly listing: ListDeclarations,
    private readonly finding: FindPublished,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Published declarations; `next` is the number of the next page' })
  @QueryParameters(publishedParameters)
  @AnswersJson(publishedDeclarations, 'One page')
  async list(@Query() query: PublishedQuery) {
    const { items, total, next } = await this.listing.execute(declarationsAsked(query));
    return { items: items.map((line) => ({ ...line })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next: next === null ? null : String(next) };
  }

  @Get(':number')
  @ApiOperation({ summary: 'A declaration by its number, however it is typed, with its version of today' })
  @ApiParam(number)
  @AnswersJson(publishedDeclaration, 'What everybody may see of it')
  async one(@Param('number') typed: string) {
    return bodyOrProblem(await this.finding.execute(typed), publishedStatus, declarationBody);
  }

  @Get(':number/versions/:version')
  @ApiOperation({ summary: 'One version of a declaration, which may be an old one' })
  @ApiParam(number)
  @ApiParam({ name: 'version', schema: text({ maxLength: 9, example: '1' }) })
  @AnswersJson(publishedDeclaration, 'As it was published')
  async version(@Param('number') typed: string, @Param('version') which: string) {
    return bodyOrProblem(await this.finding.execute(typed, versionOf(which)), publishedStatus, declarationBody);
  }

  @Get(':number/proof')
  @Redirect()
  @ApiOperation({ summary: 'Where the receipt of its version of today is' })
  @ApiParam(number)
  @ApiResponse({ status: 302, description: 'To the receipt under the newest head of the log' })
  async proof(@Param('number') typed: string) {
    const { number: written, version } = bodyOrProblem(await this.finding.execute(typed), publishedStatus, (found) => found);
    return { url: `/api/v1/records/${written}/${version}/proof`, statusCode: 302 };
  }
}

/** 0, which no version has, where it is none. */
const versionOf = (typed: string): number => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0);
