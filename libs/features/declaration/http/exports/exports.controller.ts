import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, Public, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { ExportDeclaration } from '../../application/exports/export-declaration';
import { publishedStatus } from '../declaration.problems';
import { csvFile } from '../many/csv';

const number = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
const anything = { schema: { type: 'object' as const, additionalProperties: true } };
const SHORTLY = 'public, max-age=60';

@ApiTags('declarations')
@Controller('api/v1/declarations')
@Public('Everybody may take along what an enterprise declares')
export class DeclarationExportsController {
  constructor(private readonly exporting: ExportDeclaration) {}

  @Get(':number/export/csv')
  @ApiOperation({ summary: 'Its indicators as a table, a row for each' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'UTF-8 with a byte order mark (RFC 4180)', content: { 'text/csv': { schema: text() } } })
  async csv(@Param('number') typed: string): Promise<StreamableFile> {
    const { name, content } = bodyOrProblem(await this.exporting.table(typed), publishedStatus, (value) => value);
    return csvFile(`${name}.csv`, content);
  }

  @Get(':number/export/json')
  @ApiOperation({ summary: 'Everything that is public of it, with its addresses, as a file' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'A file', content: { 'application/json': anything } })
  async json(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, content } = bodyOrProblem(await this.exporting.whole(typed), publishedStatus, (value) => value);
    return file(reply, content, { name: `${name}.json`, type: 'application/json; charset=utf-8' });
  }

  @Get(':number/export/untp')
  @ApiOperation({ summary: 'Seen as a UNTP digital conformity credential (pilot 0.6.0): declared by the enterprise of itself, unsigned' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'JSON-LD', content: { 'application/ld+json': anything } })
  async untp(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, content } = bodyOrProblem(await this.exporting.untp(typed), publishedStatus, (value) => value);
    return file(reply, content, { name: `${name}-untp.jsonld`, type: 'application/ld+json; charset=utf-8' });
  }
}

function file(reply: FastifyReply, content: object, { name, type }: Readonly<{ name: string; type: string }>): StreamableFile {
  void reply.header('cache-control', SHORTLY).header('access-control-allow-origin', '*');
  return new StreamableFile(Buffer.from(JSON.stringify(content, null, 2)), { type, disposition: `attachment; filename="${name}"` });
}
