import { Readable } from 'node:stream';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Public, type RefusalStatus, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { type FoundFile, type OpenDataRefusal, ReadOpenData } from '../../application/open-data/read-open-data';
import { openDataList, openDataManifest } from './open-data.schemas';
import './texts';

const statuses = { OPEN_DATA_NONE: 404, OPEN_DATA_VERSION_UNKNOWN: 404, OPEN_DATA_FILE_UNKNOWN: 404 } as const satisfies RefusalStatus<OpenDataRefusal>;
const version = { name: 'version', description: 'Day of the version, or latest', schema: text({ maxLength: 20, example: 'latest' }) };
const types = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' } as const;

/** What everybody may take along. */
@ApiTags('open data')
@Controller('api/v1/open-data')
@Public('Open data are for everybody')
export class OpenDataController {
  constructor(private readonly reading: ReadOpenData) {}

  @Get()
  @ApiOperation({ summary: 'Versions of the open data by their days, the newest first; each has a manifest' })
  @AnswersJson(openDataList, 'None until the first one was written, a minute after the first start')
  async list() {
    return { items: await this.reading.all() };
  }

  @Get(':version')
  @ApiOperation({ summary: 'What a version holds: sets with their columns, licences, files and SHA-256; the public log has it as the record open-data' })
  @ApiParam(version)
  @AnswersJson(openDataManifest, 'The manifest')
  async manifest(@Param('version') named: string) {
    return bodyOrProblem(await this.reading.version(named), statuses, ({ number, on, manifest }) => ({ number, on, ...manifest }));
  }

  @Get(':version/:file')
  @ApiOperation({ summary: 'One file of a version, streamed; it is also its SHA-256 that the reader gets as ETag' })
  @ApiParam(version)
  @ApiParam({ name: 'file', schema: text({ maxLength: 100, example: 'standards.csv' }) })
  @ApiOkResponse({ description: 'The file', content: { 'text/csv': { schema: text() }, 'application/json': { schema: { type: 'array', items: { type: 'object' } } } } })
  async file(@Param('version') named: string, @Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const found = bodyOrProblem(await this.reading.file(named, file), statuses, (each) => each);
    void reply.header('etag', `"${found.sha256}"`).header('cache-control', found.fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    return streamed(found);
  }
}

function streamed({ file, bytes, content }: FoundFile): StreamableFile {
  return new StreamableFile(Readable.from(content, { objectMode: false }), { type: file.endsWith('.csv') ? types.csv : types.json, length: bytes, disposition: `attachment; filename="${file}"` });
}
