import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, integer, Public, QueryParameters, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { type FirmLine, PublishedCertificates } from '../../application/certificate/published-certificates';
import { RecognitionFigures } from '../../application/figures/recognition-figures';
import { FirmsQuery, LAST_PAGE, LONGEST_SOUGHT } from './certificate.dto';
import { figures, firmPage } from './certificate.schemas';
import { sent, SHORTLY } from './file-answer';

const parameters = {
  q: [text({ maxLength: LONGEST_SOUGHT }), 'Part of the name of a firm, of a qualification or of a number'],
  territory: [text({ pattern: '^\\d{2,6}$', example: '350200' }), 'Those that are recognised there: leading digits of GB/T 2260'],
  page: [integer({ minimum: 1, maximum: LAST_PAGE, default: 1 }), 'The first page is 1'],
  limit: [integer({ minimum: 1, maximum: 50, default: 20 }), 'Items on a page'],
} as const;
const COLUMNS = 'until,by,value,at_least,within_days';
const lineOf = (line: FirmLine) => ({ ...line });

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
  async firms(@Query() { q = '', territory, page, limit }: FirmsQuery) {
    const { items, total, next } = await this.published.firms({ words: q.trim(), territory: territory ?? null, page, limit });
    return { items: items.map(lineOf), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next: next === null ? null : String(next) };
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
  @ApiOkResponse({ description: 'UTF-8 with a byte order mark (RFC 4180)', content: { 'text/csv': { schema: text() } } })
  async table(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { until, lines } = await this.counting.execute();
    const rows = lines.map(({ by, value, atLeast, withinDays }) => `${until},${by},${quoted(value)},${atLeast},${withinDays}`);
    return sent(reply, `\ufeff${[COLUMNS, ...rows].join('\r\n')}\r\n`, { type: 'text/csv; charset=utf-8; header=present', name: 'recognition-figures.csv', keep: SHORTLY });
  }
}

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
