import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { HttpProblem, Public, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { LogHistory } from '../application/log-history';
import { AnswersCheckpoint } from './log.schemas';

const EPOCH = /^[1-9]\d{0,3}$/;
const SIZE = /^[1-9]\d{0,14}$/;

/** Heads of before, for whoever did not keep them: all that the log ever said stays readable. */
@ApiTags('log')
@Controller('api/v1/log/:epoch/checkpoints')
@Public('A log is public or it is none')
export class CheckpointsController {
  constructor(private readonly history: LogHistory) {}

  @Get(':size')
  @ApiOperation({ summary: 'A checkpoint of before, as it was published: that of so many entries' })
  @ApiParam({ name: 'epoch', schema: text({ maxLength: 4, example: '1' }) })
  @ApiParam({ name: 'size', schema: text({ maxLength: 15, example: '1' }) })
  @AnswersCheckpoint()
  async checkpoint(@Param('epoch') epoch: string, @Param('size') size: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const head = EPOCH.test(epoch) && SIZE.test(size) ? await this.history.head('main', Number(epoch), Number(size)) : null;
    if (!head) throw new HttpProblem({ status: 404, code: 'LOG_RESOURCE_UNKNOWN' });
    void reply.header('cache-control', 'public, max-age=31536000, immutable');
    return new StreamableFile(Buffer.from(head.note), { type: 'text/plain; charset=utf-8', disposition: `attachment; filename="log-${epoch}-${size}.checkpoint"` });
  }
}
