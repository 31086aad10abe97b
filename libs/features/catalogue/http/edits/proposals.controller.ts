import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, BodyLimit, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, KB, Language, Permission, QueryParameters, TakesJson, TakesVersion } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { PreviewFacts } from '../../application/edits/preview-facts';
import { ProposeFacts } from '../../application/edits/propose-facts';
import { ReadProposals } from '../../application/edits/read-proposals';
import { proposingOf } from './acting-of';
import { changeStatus, previewStatus, proposalTelling, proposeStatus, stepUnfitStatus, unknownStatus } from './edits.problems';
import { lineBody, proposalBody, proposedOf, triedBody } from './proposal-body';
import { type ProposalAddress, ProposalPlace } from './proposal-id';
import { PreviewBody, ProposalBody, ProposalsQuery } from './proposals.dto';
import { previewAsked, previewedProposal, proposal, proposalAsked, proposalId, proposals, proposalsParameters } from './proposals.schemas';
import './texts';

@ApiTags('catalogue-proposals')
@Controller('api/v1/catalogue-proposals')
export class ProposalsController {
  constructor(
    private readonly preview: PreviewFacts,
    private readonly proposing: ProposeFacts,
    private readonly reading: ReadProposals,
  ) {}

  @Post('preview')
  @Permission('catalogue-proposal:check')
  @BodyLimit(256 * KB)
  @ApiOperation({ summary: 'What facts would change of the standards, before and after, and every faulty row; nothing is kept' })
  @TakesJson(previewAsked, previewedProposal, 'Standard by standard')
  async look(@Body() body: PreviewBody, @Language() locale: Locale) {
    return bodyOrProblem(await this.preview.execute(proposedOf(body)), previewStatus, (tried) => triedBody(tried, locale));
  }

  @Post()
  @Permission('catalogue-proposal:propose')
  @TakesIdempotencyKey()
  @BodyLimit(256 * KB)
  @ApiOperation({ summary: 'Propose facts of one standard, or a status and dates of up to 500; they stand once a second person of the centre has confirmed them' })
  @CreatesJson(proposalAsked, proposal, 'The proposal')
  async propose(@Body() body: ProposalBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null, @Language() locale: Locale) {
    const proposed = await this.proposing.propose(proposedOf(body), proposingOf(caller, by), keyed);
    return this.view(bodyOrProblem(proposed, proposeStatus, (id) => id, proposalTelling(locale)), proposingOf(caller, by), locale);
  }

  @Get()
  @Permission('catalogue-proposal:list')
  @ApiOperation({ summary: 'Proposals of the centre, those that wait first, and how many stand where' })
  @QueryParameters(proposalsParameters)
  @AnswersJson(proposals, 'One page')
  async list(@Query() { state, standard, limit, after }: ProposalsQuery, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const { acting } = proposingOf(caller, by);
    const { items, total, next, counts, names } = await this.reading.page({ organisation: acting.organisation, state: state ?? null, standard: standard ?? null, limit, after: after ?? null });
    return { items: items.map((line) => lineBody(line, names, caller)), total, totalIsLowerBound: false, next, counts };
  }

  @Get(':id')
  @Permission('catalogue-proposal:read')
  @ApiOperation({ summary: 'One proposal with each step; of one that waits what it would change today, of a confirmed one what it changed' })
  @ApiParam(proposalId)
  @AnswersJson(proposal, 'The proposal')
  one(@ProposalPlace() { id, locale }: ProposalAddress, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.view(id, proposingOf(caller, by), locale);
  }

  @Put(':id')
  @Permission('catalogue-proposal:change')
  @TakesVersion()
  @BodyLimit(256 * KB)
  @ApiOperation({ summary: 'Change a proposal that waits or was returned, and propose it once more' })
  @ApiParam(proposalId)
  @TakesJson(proposalAsked, proposal, 'As it stands now')
  async change(@ProposalPlace() { id, locale }: ProposalAddress, @ExpectedVersion() version: number, @Body() body: ProposalBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.proposing.change(id, proposedOf(body), version, proposingOf(caller, by)), changeStatus, () => null, proposalTelling(locale));
    return this.view(id, proposingOf(caller, by), locale);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permission('catalogue-proposal:withdraw')
  @TakesVersion()
  @ApiOperation({ summary: 'Take back a proposal that waits or was returned' })
  @ApiParam(proposalId)
  @AnswersJson(proposal, 'As it stands now')
  async withdraw(@ProposalPlace() { id, locale }: ProposalAddress, @ExpectedVersion() version: number, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.proposing.withdraw(id, version, proposingOf(caller, by)), stepUnfitStatus, () => null, proposalTelling(locale));
    return this.view(id, proposingOf(caller, by), locale);
  }

  private async view(id: string, { acting, caller }: ReturnType<typeof proposingOf>, locale: Locale) {
    return bodyOrProblem(await this.reading.one(id, acting.organisation), unknownStatus, (found) => proposalBody(found, caller, locale));
  }
}
