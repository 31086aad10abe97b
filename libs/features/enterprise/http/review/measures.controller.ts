import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ReadEnterprise } from '../../application/read-enterprise';
import { ProposeDecision } from '../../application/verification/propose-decision';
import { SettleDecision } from '../../application/verification/settle-decision';
import type { DecidedAct } from '../../domain/decision';
import { confirmStatus, proposalStatus, readStatus, settleStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { enterpriseBody } from '../register/enterprise-body';
import { uuid } from '../plain.schemas';
import { enterprise } from '../register/enterprises.schemas';
import { ReasonBody } from './review.dto';
import { publicReasonAsked, reasonAsked } from './review.schemas';

const PROPOSED = 'With the proposal, which waits for the second person';

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class MeasuresController {
  constructor(
    private readonly reading: ReadEnterprise,
    private readonly proposing: ProposeDecision,
    private readonly settling: SettleDecision,
  ) {}

  @Post(':id/suspend')
  @Permission('enterprise:suspend')
  @ApiOperation({ summary: 'Propose, as the first person, to suspend a verified enterprise' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(publicReasonAsked, enterprise, PROPOSED)
  suspend(@EnterpriseId() id: string, @Body() { reason }: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(id, 'suspend', reason, caller, by);
  }

  @Post(':id/resume')
  @Permission('enterprise:resume')
  @ApiOperation({ summary: 'Propose, as the first person, to lift a suspension' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(reasonAsked, enterprise, PROPOSED)
  resume(@EnterpriseId() id: string, @Body() { reason }: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(id, 'resume', reason, caller, by);
  }

  @Post(':id/close')
  @Permission('enterprise:close')
  @ApiOperation({ summary: 'Propose, as the first person, to close an enterprise that is no more; its page stays' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(publicReasonAsked, enterprise, PROPOSED)
  close(@EnterpriseId() id: string, @Body() { reason }: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(id, 'close', reason, caller, by);
  }

  @Post(':id/measure/confirm')
  @HttpCode(200)
  @Permission('enterprise:confirm-measure')
  @ApiOperation({ summary: 'Confirm a suspension, a lifting, a closing or a succession as the second person; it takes effect' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'As it is now')
  async confirm(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.confirm(id, { kind: 'measure', caller, by }), confirmStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/measure/refuse')
  @Permission('enterprise:refuse-measure')
  @ApiOperation({ summary: 'Say why it shall not be so; everything stays as it is' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, enterprise, 'As it was')
  async refuse(@EnterpriseId() id: string, @Body() { reason }: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.refuse(id, reason, { kind: 'measure', caller, by }), settleStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  private async propose(id: string, act: DecidedAct, reason: string, caller: Caller, by: Actor) {
    bodyOrProblem(await this.proposing.execute(id, { act, checklist: [], reasons: reason.trim(), succession: null }, { caller, by }), proposalStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.reading.execute(id, caller, by), readStatus, enterpriseBody, tellingOf);
  }
}
