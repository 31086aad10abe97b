import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, integer, oneOfTexts, Public, QueryParameters, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { type FirmLine, firmStates, type FirmsAsked, PublishedCertificates } from '../../application/certificate/published-certificates';
import { RecognitionFigures } from '../../application/figures/recognition-figures';
import { FirmsQuery, FirmsSought, LAST_PAGE, LONGEST_SOUGHT, rowAddressOf, ROW } from './certificate.dto';
import { figures, firmPage } from './certificate.schemas';
import { sent, SHORTLY } from './file-answer';
import { figuresCsv, firmsCsv } from './register-csv';

const sought = {
  q: [text({ maxLength: LONGEST_SOUGHT }), 'Part of the name of a firm, of a qualification, of a scope or of a number, in either script'],
  territory: [text({ pattern: '^\\d{2,6}$', example: '350200' }), 'Those that are recognised there: leading digits of GB/T 2260'],
  state: [oneOfTexts(firmStates), 'How the certificate stands today'],
  row: [text({ pattern: ROW.source, example: 'pingtan-firms-2012/r1' }), 'Row of a catalogue: its id, a slash and its key'],
} as const;
const parameters = {
  ...sought,
  page: [integer({ minimum: 1, maximum: LAST_PAGE, default: 1 }), 'The first page is 1'],
  limit: [integer({ minimum: 1, maximum: 50, default: 20 }), 'Items on a page'],
} as const;
const CSV = { type: 'text/csv; charset=utf-8; header=present', keep: SHORTLY } as const;
/** So many a table holds; open data have all. */
const MOST = 10_000;
const tableOf = { description: 'UTF-8 with a byte order mark (RFC 4180)', content: { 'text/csv': { schema: text() } } };
const lineOf = (line: FirmLine) => ({ ...line });
const soughtOf = ({ q = '', territory, state, row }: FirmsSought): Omit<FirmsAsked, 'page' | 'limit'> => ({ words: q.trim(), territory: territory ?? null, state: state ?? null, row: rowAddressOf(row) });

@ApiTags('recognition')
@Controller('api/v1/recognition')
@Public('Recognised firms are public, people are counted so that nobody is told of')
export class RegisterController {
  constructor(
    private readonly published: PublishedCertificates,
    private readonly counting: RecognitionFigures,
  ) {}

  @Get('firms')
  @ApiOperation({ summary: 'Firms from Taiwan whose qualification was recognised: scope, territory, filing, validity and effect; `next` is the number of the next page' })
  @QueryParameters(parameters)
  @AnswersJson(firmPage, 'One page')
  async firms(@Query() { page, limit, ...narrowed }: FirmsQuery) {
    const { items, total, next } = await this.published.firms({ ...soughtOf(narrowed), page, limit });
    return { items: items.map(lineOf), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next: next === null ? null : String(next) };
  }

  @Get('firms.csv')
  @ApiOperation({ summary: 'The same as a table, of all pages' })
  @QueryParameters(sought)
  @ApiOkResponse(tableOf)
  async firmsTable(@Query() narrowed: FirmsSought, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { items } = await this.published.firms({ ...soughtOf(narrowed), page: 1, limit: MOST });
    return sent(reply, firmsCsv(items), { ...CSV, name: 'recognised-firms.csv' });
  }

  @Get('figures')
  @ApiOperation({ summary: 'How many people were recognised until the end of the last month, in steps of five, and within how many days half of them were' })
  @AnswersJson(figures, 'Groups of fewer than five are left out; examples are not counted')
  async figures() {
    const { lines, ...rest } = await this.counting.execute();
    return { ...rest, lines: lines.map((line) => ({ ...line })) };
  }

  @Get('figures.csv')
  @ApiOperation({ summary: 'The same as a table' })
  @ApiOkResponse(tableOf)
  async table(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { until, lines } = await this.counting.execute();
    return sent(reply, figuresCsv(until, lines), { ...CSV, name: 'recognition-figures.csv' });
  }
}
