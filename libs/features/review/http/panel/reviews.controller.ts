import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, KnownId, Permission, TakesJson, TakesVersion, text } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { AnswerInvitation } from '../../application/panel/answer-invitation';
import { JudgeRows } from '../../application/panel/judge-rows';
import { SeeReviews } from '../../application/panel/see-reviews';
import { type RowAddress, RowPlace } from '../row-place';
import { reviewBody } from './panel-body';
import { AcceptBody, CommentBody, LeaveBody, OpinionBody, ReadBody } from './panel.dto';
import { acceptStatus, commentStatus, judgeStatus, leaveStatus, panelTelling, rowStatus, unknownStatus } from './panel.problems';
import { acceptAsked, commentAsked, leaveAsked, opinionAsked, opinionKept, readAsked, reviewLines, reviewSeen } from './panel.schemas';

const UNKNOWN = 'REVIEW_UNKNOWN';
const NOW = 'As it stands now';
const review = { name: 'id', schema: text({ format: 'uuid' }) };
const ofRow = { name: 'row', schema: text({ maxLength: 40, example: 'r1' }) };

@ApiTags('reviews')
@Controller('api/v1/reviews')
export class ReviewsController {
  constructor(
    private readonly seeing: SeeReviews,
    private readonly answering: AnswerInvitation,
    private readonly judging: JudgeRows,
  ) {}

  @Get()
  @Permission('review:list')
  @ApiOperation({ summary: 'Reviews in which one has a seat, those that are due first' })
  @AnswersJson(reviewLines, 'All of them, 200 at most')
  async list(@CurrentCaller() { account }: Caller) {
    return { items: (await this.seeing.list(account)).map((line) => ({ ...line })) };
  }

  @Get(':id')
  @Permission('review:read')
  @ApiOperation({ summary: 'One review as its member sees it: opinions of others once the blind round has closed' })
  @ApiParam(review)
  @AnswersJson(reviewSeen, 'Before the invitation is accepted, only what it is about')
  async one(@KnownId(UNKNOWN) id: string, @CurrentCaller() caller: Caller) {
    return this.view(id, caller);
  }

  @Post(':id/accept')
  @Permission('review:accept')
  @ApiOperation({ summary: 'Take the seat: one has access to the editions and no interest in what is reviewed' })
  @ApiParam(review)
  @TakesJson(acceptAsked, reviewSeen, NOW)
  async accept(@KnownId(UNKNOWN) id: string, @Body() body: AcceptBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.answering.accept(id, body, { account: caller.account, by }), acceptStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  @Post(':id/recuse')
  @Permission('review:recuse')
  @ApiOperation({ summary: 'Leave the seat, before or after a vote, which is void then; the next in the drawn order is invited' })
  @ApiParam(review)
  @TakesJson(leaveAsked, reviewLines, 'The reviews in which one still sits')
  async recuse(@KnownId(UNKNOWN) id: string, @Body() { reason, words }: LeaveBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.answering.leave(id, { reason, words: words?.trim() ?? null }, { account: caller.account, by }), leaveStatus, () => null, panelTelling);
    return this.list(caller);
  }

  @Put(':id/rows/:row/opinion')
  @Permission('review:judge')
  @TakesVersion()
  @ApiOperation({ summary: 'Say what one thinks of a row; it is read with that. `If-Match: "0"` where there is no own opinion yet' })
  @ApiParam(review)
  @ApiParam(ofRow)
  @TakesJson(opinionAsked, opinionKept, 'The version of the opinion')
  async judge(@RowPlace(UNKNOWN) { id, key }: RowAddress, @ExpectedVersion() version: number, @Body() { kind, reason, relation }: OpinionBody, @CurrentCaller() { account }: Caller) {
    const opinion = { kind, reason: reason?.trim() || null, relation: kind === 'other-relation' ? (relation ?? null) : null };
    return bodyOrProblem(await this.judging.judge(id, { key, opinion, version }, account), judgeStatus, (kept) => ({ ...kept }), panelTelling);
  }

  @Put(':id/read')
  @Permission('review:mark')
  @ApiOperation({ summary: 'Mark rows as read, as they stand now' })
  @ApiParam(review)
  @TakesJson(readAsked, reviewSeen, NOW)
  async read(@KnownId(UNKNOWN) id: string, @Body() { rows }: ReadBody, @CurrentCaller() caller: Caller) {
    bodyOrProblem(await this.judging.read(id, rows, caller.account), rowStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  @Post(':id/rows/:row/comments')
  @Permission('review:comment')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Ask, want a change or propose one; the others read it once the blind round has closed' })
  @ApiParam(review)
  @ApiParam(ofRow)
  @CreatesJson(commentAsked, reviewSeen, NOW)
  async comment(@RowPlace(UNKNOWN) { id, key }: RowAddress, @Body() { kind, words }: CommentBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    bodyOrProblem(await this.judging.comment(id, { key, kind, words: words.trim() }, { account: caller.account, by, keyed }), commentStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  private async view(id: string, { account }: Caller) {
    return bodyOrProblem(await this.seeing.one(id, account), unknownStatus, reviewBody);
  }
}
