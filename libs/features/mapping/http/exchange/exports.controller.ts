import { Readable } from 'node:stream';
import { Controller, Get, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, Public, QueryParameters } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { type ExportedFile, ExportMapping } from '../../application/exchange/export-mapping';
import { approvalTelling } from '../approval/approval.problems';
import { mappingNumber } from '../approval/approval.schemas';
import { exportContent, exportParameter, versionParameter } from './exchange.dto';
import { exportStatus, formStatus } from './exchange.problems';
import { formOf } from './negotiate';

const VERSION = /^[1-9]\d{0,8}$/;
const SHORTLY = 'public, max-age=60';
type Asked = Readonly<{ number: string; format: string }>;

@ApiTags('mappings')
@Controller('api/v1/mappings')
@Public('what regulators tell everybody of mappings is public, and everybody may take it along')
export class MappingExportsController {
  constructor(private readonly exporting: ExportMapping) {}

  @Get(':number/export/:format')
  @ApiOperation({ summary: 'A mapping as a file for other programs, with its status inside; no text of a standard' })
  @ApiParam(exportParameter)
  @ApiParam(mappingNumber)
  @QueryParameters(versionParameter)
  @ApiOkResponse({ description: 'A file, sent row by row', content: exportContent })
  async export(@Param() { number, format }: Asked, @Headers('accept') accept: string | undefined, @Query('version') version: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const form = bodyOrProblem(formOf(format, accept), formStatus, (found) => found);
    const file = await this.exporting.execute({ number, version: versionOf(version), form });
    return streamed(bodyOrProblem(file, exportStatus, (found) => found, approvalTelling), reply);
  }
}

/** 0, which no version has, where it is none. */
const versionOf = (typed: unknown): number | null => (typed === undefined ? null : typeof typed === 'string' && VERSION.test(typed) ? Number(typed) : 0);

/** Rows are read while the client takes them; one that goes away ends the reading. */
function streamed({ name, form: { mediaType }, parts }: ExportedFile, reply: FastifyReply): StreamableFile {
  void reply.headers({ 'cache-control': SHORTLY, 'access-control-allow-origin': '*', vary: 'Accept' });
  return new StreamableFile(Readable.from(parts(), { objectMode: false }), { type: `${mediaType}; charset=utf-8`, disposition: `attachment; filename="${name}"` });
}
