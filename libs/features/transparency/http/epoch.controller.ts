import { Controller, Get, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Public, text } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadResource } from '../application/read-resource';
import { logFolders } from '../domain/logs';
import { AnswersCheckpoint, AnswersTile } from './log.schemas';
import { serveResource } from './serve-resource';

const epoch = { name: 'epoch', schema: text({ maxLength: 4, example: '1' }) };
const path = { name: 'path', schema: text({ maxLength: 60, example: '0/000.p/1' }) };

/** Each epoch of a log under its origin; the last one is the log that grows. */
@ApiTags('log')
@Public('A log is public or it is none')
@Controller(Object.values(logFolders).map((folder) => `${folder}/:epoch`))
export class EpochController {
  constructor(private readonly resources: ReadResource) {}

  /** Its last head, signed. */
  @Get('checkpoint')
  @ApiParam(epoch)
  @AnswersCheckpoint()
  checkpoint(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return serveResource(this.resources, request, reply);
  }

  /** Its tiles and bundles of entries. */
  @Get('tile/*')
  @ApiParam(epoch)
  @ApiParam(path)
  @AnswersTile()
  tile(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return serveResource(this.resources, request, reply);
  }
}
