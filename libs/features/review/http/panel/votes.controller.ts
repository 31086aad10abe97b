import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, KnownId, Permission, TakesJson, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyRequest } from 'fastify';
import { CastVote } from '../../application/panel/cast-vote';
import { SeeReviews } from '../../application/panel/see-reviews';
import { SignOpinion } from '../../application/panel/sign-opinion';
import { reviewBody } from './panel-body';
import { SignBody, VoteBody } from './panel.dto';
import { beginStatus, castStatus, panelTelling, signStatus, unknownStatus } from './panel.problems';
import { reviewSeen, signAsked, signingBegun, voteAsked } from './panel.schemas';

const UNKNOWN = 'REVIEW_UNKNOWN';
const NOW = 'As it stands now';
const review = { name: 'id', schema: text({ format: 'uuid' }) };
const askedOf = ({ vote, reasons, mayQuote }: VoteBody) => ({ vote, reasons: reasons?.trim() || null, mayQuote });

@ApiTags('reviews')
@Controller('api/v1/reviews')
export class VotesController {
  constructor(
    private readonly casting: CastVote,
    private readonly signing: SignOpinion,
    private readonly seeing: SeeReviews,
  ) {}

  @Post(':id/submit-opinion')
  @Permission('review:submit')
  @ApiOperation({ summary: 'Hand in the opinion of the blind round; all rows must have been read' })
  @ApiParam(review)
  @TakesJson(voteAsked, reviewSeen, NOW)
  async submit(@KnownId(UNKNOWN) id: string, @Body() body: VoteBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.casting.submit(id, askedOf(body), { account: caller.account, by }), castStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  @Post(':id/vote')
  @Permission('review:vote')
  @ApiOperation({ summary: 'Vote on the whole; it can be changed until it is signed' })
  @ApiParam(review)
  @TakesJson(voteAsked, reviewSeen, NOW)
  async vote(@KnownId(UNKNOWN) id: string, @Body() body: VoteBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.casting.vote(id, askedOf(body), { account: caller.account, by }), castStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  @Post(':id/sign/options')
  @HttpCode(200)
  @Permission('review:begin-signing')
  @ApiOperation({ summary: 'Begin to sign by passkey: what will be signed, and its digest as the challenge' })
  @ApiParam(review)
  @AnswersJson(signingBegun, 'Sign with what the passkey answers')
  async begin(@KnownId(UNKNOWN) id: string, @CurrentCaller() { account }: Caller) {
    return bodyOrProblem(await this.signing.begin(id, account), beginStatus, ({ document, sha256, options }) => ({ document, sha256, options: { ...options } }), panelTelling);
  }

  @Post(':id/sign')
  @HttpCode(200)
  @Permission('review:sign')
  @ApiOperation({ summary: 'Sign the vote, by passkey or as the one who is signed in; it is final, and the last one concludes the panel' })
  @ApiParam(review)
  @ApiBody({ schema: signAsked, required: false })
  @AnswersJson(reviewSeen, NOW)
  async sign(@KnownId(UNKNOWN) id: string, @Body() { passkey }: SignBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Req() { host }: FastifyRequest) {
    bodyOrProblem(await this.signing.sign(id, { account: caller.account, by, answer: passkey ?? null, host }), signStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  private async view(id: string, { account }: Caller) {
    return bodyOrProblem(await this.seeing.one(id, account), unknownStatus, reviewBody);
  }
}
