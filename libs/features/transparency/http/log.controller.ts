import { Controller, Get, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Public, text } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadResource } from '../application/read-resource';
import { logFolders } from '../domain/logs';
import { AnswersCheckpoint, AnswersTile } from './log.schemas';
import { serveResource } from './serve-resource';

/** The logs that grow, exactly as C2SP tlog-tiles has them, so that programs of others read them. */
@ApiTags('log')
@Public('A log is public or it is none')
@Controller(Object.values(logFolders))
export class LogController {
  constructor(private readonly resources: ReadResource) {}

  /** The newest head, signed. */
  @Get('checkpoint')
  @AnswersCheckpoint()
  checkpoint(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return serveResource(this.resources, request, reply);
  }

  /** 256 hashes, or as many entries, or the part of them that there is. */
  @Get('tile/*')
  @ApiParam({ name: 'path', schema: text({ maxLength: 60, example: '0/000.p/1' }) })
  @AnswersTile()
  tile(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return serveResource(this.resources, request, reply);
  }
}
