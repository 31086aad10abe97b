import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, Language, oneOfTexts, Public, QueryParameters, text } from '@platform/http';
import { type Locale, locales } from '@platform/locale';
import type { Result } from '@pure/kernel';
import type { FastifyReply } from 'fastify';
import type { PublishedRefusal } from '../../application/find-published';
import { PrintCheck } from '../../application/papers/print-check';
import { type PrintedDeclaration, PrintDeclaration } from '../../application/papers/print-declaration';
import { publishedStatus } from '../declaration.problems';
import { PaperQuery } from './papers.query';

const number = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
const version = { name: 'version', schema: text({ maxLength: 9, example: '1' }) };
const pdf = { 'application/pdf': { schema: { type: 'string' as const, format: 'binary' } } };
const parameters = { lang: [oneOfTexts(locales), 'Language of its words; without it the reader’s'] } as const;
const [SHORTLY, FOR_A_DAY, NEVER] = ['public, max-age=60', 'public, max-age=86400', 'no-store'];

@ApiTags('declarations')
@Controller('api/v1/declarations')
@Public('Everybody may read what an enterprise declares')
export class DeclarationPapersController {
  constructor(
    private readonly printing: PrintDeclaration,
    private readonly checking: PrintCheck,
  ) {}

  @Get(':number/document.pdf')
  @ApiOperation({ summary: 'Its version of today as a supplier’s declaration (GB/T 27050.1-2006), tagged, with its data inside' })
  @ApiParam(number)
  @QueryParameters(parameters)
  @ApiOkResponse({ description: 'A PDF', content: pdf })
  async today(@Param('number') typed: string, @Query() { lang }: PaperQuery, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return sent(reply, await this.printing.execute(typed, lang ?? locale), SHORTLY);
  }

  @Get(':number/versions/:version/document.pdf')
  @ApiOperation({ summary: 'One version, which may be an old one, as a supplier’s declaration' })
  @ApiParam(number)
  @ApiParam(version)
  @QueryParameters(parameters)
  @ApiOkResponse({ description: 'A PDF', content: pdf })
  async version(@Param() { number: typed, version: which }: Readonly<{ number: string; version: string }>, @Query() { lang }: PaperQuery, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return sent(reply, await this.printing.execute(typed, lang ?? locale, versionOf(which)), FOR_A_DAY);
  }

  @Get(':number/check-receipt.pdf')
  @ApiOperation({ summary: 'A dated record of this look at it: state, status of its standards, place in the log and the log’s head' })
  @ApiParam(number)
  @QueryParameters(parameters)
  @ApiOkResponse({ description: 'A PDF', content: pdf })
  async receipt(@Param('number') typed: string, @Query() { lang }: PaperQuery, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return sent(reply, await this.checking.execute(typed, new Date().toISOString(), lang ?? locale), NEVER);
  }
}

/** 0, which no version has, where it is none. */
const versionOf = (typed: string): number => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0);

function sent(reply: FastifyReply, printed: Result<PrintedDeclaration, PublishedRefusal>, keep: string): StreamableFile {
  const { name, bytes } = bodyOrProblem(printed, publishedStatus, (value) => value);
  void reply.header('cache-control', keep).header('vary', 'accept-language');
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: `inline; filename="${name}.pdf"` });
}
