import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, bodyOrProblem, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { type Change, ChangeApproved } from '../../application/approval/change-approved';
import { ReadCases } from '../../application/approval/read-cases';
import { caseBody } from './approval-body';
import { ReasonsBody, SuccessorBody } from './approval.dto';
import { approvalTelling, caseStatus, changeStatus } from './approval.problems';
import { mappingNumber, reasonsAsked, seenCase, successorAsked } from './approval.schemas';

const NOW = 'As it stands now';

@ApiTags('approvals')
@Controller('api/v1/mappings')
export class AfterwardsController {
  constructor(
    private readonly changing: ChangeApproved,
    private readonly reading: ReadCases,
  ) {}

  @Post(':number/suspend')
  @Permission('approval:suspend')
  @ApiOperation({ summary: 'Suspend an approved mapping; nothing rests on it until that is lifted' })
  @ApiParam(mappingNumber)
  @TakesJson(reasonsAsked, seenCase, NOW)
  suspend(@Param('number') number: string, @Body() { reasons }: ReasonsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.change(number, { act: 'suspend', reasons }, caller, by);
  }

  @Post(':number/lift')
  @Permission('approval:lift')
  @ApiOperation({ summary: 'Lift a suspension' })
  @ApiParam(mappingNumber)
  @TakesJson(reasonsAsked, seenCase, NOW)
  lift(@Param('number') number: string, @Body() { reasons }: ReasonsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.change(number, { act: 'lift', reasons }, caller, by);
  }

  @Post(':number/supersede')
  @Permission('approval:supersede')
  @ApiOperation({ summary: 'Put another approved mapping between editions of the same standards in its place' })
  @ApiParam(mappingNumber)
  @TakesJson(successorAsked, seenCase, NOW)
  supersede(@Param('number') number: string, @Body() { reasons, successor }: SuccessorBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.change(number, { act: 'supersede', reasons, successor }, caller, by);
  }

  @Post(':number/revoke')
  @Permission('approval:revoke')
  @ApiOperation({ summary: 'Revoke an approved mapping; its number is never used again' })
  @ApiParam(mappingNumber)
  @TakesJson(reasonsAsked, seenCase, NOW)
  revoke(@Param('number') number: string, @Body() { reasons }: ReasonsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.change(number, { act: 'revoke', reasons }, caller, by);
  }

  private async change(number: string, { act, reasons, successor }: Readonly<{ act: Change; reasons: string; successor?: string }>, caller: Caller, by: Actor) {
    const acting = actingOf(caller);
    bodyOrProblem(await this.changing.execute(number, { act, reasons: reasons.trim(), successor: successor ?? null }, { caller, acting, by }), changeStatus, () => null, approvalTelling);
    return bodyOrProblem(await this.reading.one(number, { acting, caller }), caseStatus, caseBody);
  }
}
