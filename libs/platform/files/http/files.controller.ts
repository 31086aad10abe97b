import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Permission, QueryParameters } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyReply } from 'fastify';
import { ReadFiles } from '../reading/read-files';
import { download } from './download';
import { FilesQuery, filesParameters } from './files.dto';
import { readStatus } from './files.problems';
import { bodyOfFile, contents, fileList, uuid } from './files.schemas';
import { FileId } from './sent';

@ApiTags('files')
@Controller('api/v1/files')
export class FilesController {
  constructor(private readonly files: ReadFiles) {}

  @Get()
  @Permission('file:list')
  @ApiOperation({ summary: 'Files of the organisation for which one acts, the newest first' })
  @QueryParameters(filesParameters)
  @AnswersJson(fileList, 'One page')
  async list(@Query() { limit, after }: FilesQuery, @CurrentCaller() caller: Caller) {
    const page = await this.files.list({ limit, after: after ?? null }, actingOf(caller));
    return { ...page, items: page.items.map(bodyOfFile) };
  }

  @Get(':id/content')
  @Permission('file:read')
  @ApiOperation({ summary: 'A file as it is kept, to be saved' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiOkResponse({ description: 'The bytes', content: contents })
  async content(@FileId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    const content = await this.files.content(id, actingOf(caller), caller, by);
    return bodyOrProblem(content, readStatus, (found) => download(found, reply));
  }
}
