import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, IsLocalDate, localDate as localDateSchema, oneOfTexts, Permission, record, text, UUID } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { LocalDate } from '@pure/kernel';
import { IsIn, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { ReadEnterprise } from '../../application/read-enterprise';
import { ProposeDecision } from '../../application/verification/propose-decision';
import { type SuccessionKind, successionKinds } from '../../domain/succession';
import { proposalStatus, readStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { uuid } from '../plain.schemas';
import { enterpriseBody } from '../register/enterprise-body';
import { enterprise } from '../register/enterprises.schemas';

const LONGEST_BASIS = 1_000;
const successionAsked = record({
  newer: uuid, kind: oneOfTexts(successionKinds), on: localDateSchema,
  basis: text({ minLength: 1, maxLength: LONGEST_BASIS, pattern: '\\S', description: 'Decision, contract or entry of the register; public once it is confirmed' }),
});

export class SuccessionBody {
  @Matches(UUID)
  newer: string;

  @IsIn(successionKinds)
  kind: SuccessionKind;

  @IsLocalDate()
  on: LocalDate;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_BASIS)
  basis: string;
}

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class SuccessionsController {
  constructor(
    private readonly reading: ReadEnterprise,
    private readonly proposing: ProposeDecision,
  ) {}

  @Post(':id/successions')
  @Permission('enterprise:record-succession')
  @ApiOperation({ summary: 'Propose, as the first person, that an enterprise became part of another; confirmed as a measure is, its page leads to the other, and its history stays' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(successionAsked, enterprise, 'With the proposal, which waits for the second person')
  async propose(@EnterpriseId() id: string, @Body() { newer, kind, on, basis }: SuccessionBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const succession = { newer: newer.toLowerCase(), kind, on, basis: basis.trim() };
    bodyOrProblem(await this.proposing.execute(id, { act: 'succeed', checklist: [], reasons: null, succession }, { caller, by }), proposalStatus, () => null, tellingOf);
    return bodyOrProblem(await this.reading.execute(id, caller, by), readStatus, enterpriseBody, tellingOf);
  }
}
