import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, ExpectedVersion, Permission, TakesJson, TakesVersion } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { ReadProposals } from '../../application/edits/read-proposals';
import { SettleProposal } from '../../application/edits/settle-proposal';
import { proposingOf } from './acting-of';
import { confirmStatus, proposalTelling, stepUnfitStatus, unknownStatus } from './edits.problems';
import { proposalBody } from './proposal-body';
import { type ProposalAddress, ProposalPlace } from './proposal-id';
import { ReturnBody } from './proposals.dto';
import { proposal, proposalId, returnAsked } from './proposals.schemas';

const NOW = 'As it stands now';

@ApiTags('catalogue-proposals')
@Controller('api/v1/catalogue-proposals')
export class SecondLookController {
  constructor(
    private readonly settling: SettleProposal,
    private readonly reading: ReadProposals,
  ) {}

  @Post(':id/confirm')
  @HttpCode(200)
  @Permission('catalogue-proposal:confirm')
  @TakesVersion()
  @ApiOperation({ summary: 'The second person confirms: the facts stand from now on, with their source, beside those that were there' })
  @ApiParam(proposalId)
  @AnswersJson(proposal, NOW)
  async confirm(@ProposalPlace() { id, locale }: ProposalAddress, @ExpectedVersion() version: number, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.confirm(id, version, proposingOf(caller, by)), confirmStatus, () => null, proposalTelling(locale));
    return this.view(id, caller, by, locale);
  }

  @Post(':id/return')
  @Permission('catalogue-proposal:return')
  @TakesVersion()
  @ApiOperation({ summary: 'The second person returns it with what is to be put right' })
  @ApiParam(proposalId)
  @TakesJson(returnAsked, proposal, NOW)
  async return(@ProposalPlace() { id, locale }: ProposalAddress, @ExpectedVersion() version: number, @Body() { words }: ReturnBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.return(id, words.trim(), version, proposingOf(caller, by)), stepUnfitStatus, () => null, proposalTelling(locale));
    return this.view(id, caller, by, locale);
  }

  private async view(id: string, caller: Caller, by: Actor, locale: Locale) {
    return bodyOrProblem(await this.reading.one(id, proposingOf(caller, by).acting.organisation), unknownStatus, (found) => proposalBody(found, caller, locale));
  }
}
