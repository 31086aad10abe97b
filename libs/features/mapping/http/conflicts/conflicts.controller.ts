import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { OpenConflicts } from '@features/correspondence';
import { AnswersJson, bodyOrProblem, CurrentActor, Permission, QueryParameters } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { SettleConflict } from '../../application/conflicts/settle-conflict';
import { ConflictsQuery, conflictsParameters } from './conflicts.dto';
import { conflictId, conflictsSchema, conflictStatus, settledConflict } from './conflicts.schemas';

/** 0 for what cannot be an id: there is none of it. */
const idOf = (typed: string): number => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0);

@ApiTags('mappings')
@Controller('api/v1/conflicts')
export class ConflictsController {
  constructor(
    private readonly conflicts: OpenConflicts,
    private readonly settling: SettleConflict,
  ) {}

  @Get()
  @Permission('conflict:list')
  @ApiOperation({ summary: 'Facts that contradict each other and that nobody has decided, the oldest first' })
  @QueryParameters(conflictsParameters)
  @AnswersJson(conflictsSchema, 'One page')
  async list(@Query() { after, limit }: ConflictsQuery) {
    return { ...(await this.conflicts.page(after ?? 0, limit)), totalIsLowerBound: false };
  }

  @Post(':id/settle')
  @HttpCode(200)
  @Permission('conflict:settle')
  @ApiOperation({ summary: 'Say that a conflict was looked at; it comes back when the facts change' })
  @ApiParam({ name: 'id', schema: conflictId })
  @AnswersJson(settledConflict, 'Done')
  async settle(@Param('id') typed: string, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.settling.execute(idOf(typed), by), conflictStatus, () => ({ settled: true }));
  }
}
