import { leadingDigits } from '@features/access';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Permission, QueryParameters, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { readNumber } from '@pure/public-number';
import { ReadEnterprise } from '../../application/read-enterprise';
import { ListEnterprises } from '../../application/verification/list-enterprises';
import { ProposeDecision } from '../../application/verification/propose-decision';
import { SettleDecision } from '../../application/verification/settle-decision';
import { confirmStatus, proposalStatus, readStatus, settleStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { enterpriseBody } from '../register/enterprise-body';
import { uuid } from '../plain.schemas';
import { enterprise } from '../register/enterprises.schemas';
import { EnterprisesQuery, ReasonBody, VerifyBody } from './review.dto';
import { enterpriseList, enterprisesParameters, reasonAsked, verifyAsked } from './review.schemas';

/** A number as it is written; what is none is nobody's. */
function numberAsked(typed = ''): string | null {
  if (typed.trim() === '') return null;
  const read = readNumber(typed);
  return read.ok ? read.value.number : typed;
}

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class VerificationController {
  constructor(
    private readonly listing: ListEnterprises,
    private readonly reading: ReadEnterprise,
    private readonly proposing: ProposeDecision,
    private readonly settling: SettleDecision,
  ) {}

  @Get()
  @Permission('enterprise:list')
  @ApiOperation({ summary: 'Enterprises that were submitted, those that wait longest first: for the centre all, for a regulator those for which it is competent' })
  @QueryParameters(enterprisesParameters)
  @AnswersJson(enterpriseList, 'One page')
  async list(@Query() { state, waiting, number, q = '', territory, limit, after }: EnterprisesQuery, @CurrentCaller() caller: Caller) {
    const asked = { state: state ?? null, waiting: waiting === 'true', number: numberAsked(number), words: q.trim(), within: territory === undefined ? null : leadingDigits(territory), limit, after: after ?? null };
    const { items, total, next } = await this.listing.execute(asked, actingOf(caller));
    return { items: items.map((line) => ({ ...line, name: { ...line.name }, proposed: line.waits !== null })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next };
  }

  @Post(':id/verify')
  @Permission('enterprise:verify')
  @ApiOperation({ summary: 'Propose, as the first person, to verify or to return what was submitted: a registration, or a change of what was verified' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(verifyAsked, enterprise, 'With the proposal, which waits for the second person')
  async verify(@EnterpriseId() id: string, @Body() { decision, checklist, reasons }: VerifyBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const list = checklist.map(({ item, finding, note }) => ({ item, finding, note: note ?? null }));
    bodyOrProblem(await this.proposing.execute(id, { act: decision, checklist: list, reasons: reasons?.trim() || null, succession: null }, { caller, by }), proposalStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/verify/confirm')
  @HttpCode(200)
  @Permission('enterprise:confirm-verification')
  @ApiOperation({ summary: 'Confirm it as the second person; it takes effect' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'As it is now')
  async confirm(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.confirm(id, { kind: 'verification', caller, by }), confirmStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/verify/refuse')
  @Permission('enterprise:refuse-verification')
  @ApiOperation({ summary: 'Say why it shall not be so; the submission waits on' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, enterprise, 'The submission is open')
  async refuse(@EnterpriseId() id: string, @Body() { reason }: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.refuse(id, reason, { kind: 'verification', caller, by }), settleStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.reading.execute(id, caller, by), readStatus, enterpriseBody, tellingOf);
  }
}
