import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, integer, Permission, Public, QueryParameters, TakesJson, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { FindParties } from '../../application/draw/find-parties';
import { PartyActs } from '../../application/draw/party-acts';
import { ReadDraws } from '../../application/draw/read-draws';
import { poolTelling } from '../pool/pool.problems';
import { drawBody, drawLinesBody, ownDrawsBody, partyBody, possiblePartiesBody } from './draw-body';
import { CommitmentBody, DrawsQuery, NumbersBody, PartiesQuery, RevealedBody } from './draw.dto';
import { commitStatus, drawStatus, numbersStatus, revealStatus } from './draw.problems';
import { commitmentAsked, drawLines, drawNumber, numbersAsked, ownDraws, partyDraws, partyParameters, possibleParties, revealedAsked, shownDraw } from './draw.schemas';

const listParameters = { limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'], after: [text({ maxLength: 60 }), '`next` of the page before'] } as const;
const PARTY = 'Draws for which the organisation is named';

@ApiTags('draws')
@Controller('api/v1/draws')
export class DrawsController {
  constructor(
    private readonly reading: ReadDraws,
    private readonly acting: PartyActs,
    private readonly finding: FindParties,
  ) {}

  @Get()
  @Permission('draw:list')
  @ApiOperation({ summary: 'All draws, the newest first, with what they wait for' })
  @QueryParameters(listParameters)
  @AnswersJson(drawLines, 'One page')
  async list(@Query() { limit, after }: DrawsQuery) {
    return drawLinesBody(await this.reading.page({ limit, after: after ?? null }));
  }

  @Get('mine')
  @Permission('expert:draws')
  @ApiOperation({ summary: 'Draws in whose pool one is, with what makes the own label' })
  @AnswersJson(ownDraws, 'The newest first')
  async mine(@CurrentCaller() { account }: Caller) {
    return ownDrawsBody(await this.reading.own(account));
  }

  @Get('party')
  @Permission('draw:party')
  @ApiOperation({ summary: 'Draws for which the organisation gives randomness' })
  @AnswersJson(partyDraws, 'The newest first')
  party(@CurrentCaller() caller: Caller) {
    return this.ofParty(caller);
  }

  @Get('possible-parties')
  @Permission('draw:find-parties')
  @ApiOperation({ summary: 'Organisations that can give randomness to a draw, by kind and name' })
  @QueryParameters(partyParameters)
  @AnswersJson(possibleParties, 'Those whose name has the text; without one the first of all')
  async possible(@Query() { text, limit }: PartiesQuery) {
    return possiblePartiesBody(await this.finding.execute(text, limit));
  }

  @Get(':number')
  @Public('Everybody may compute a draw anew')
  @ApiOperation({ summary: 'A draw with everything that is needed to compute it anew' })
  @ApiParam(drawNumber)
  @AnswersJson(shownDraw, 'As it stands now')
  async one(@Param('number') number: string) {
    return bodyOrProblem(await this.reading.one(number), drawStatus, drawBody);
  }

  @Post(':number/commit')
  @Permission('draw:commit')
  @ApiOperation({ summary: 'Promise random bytes by their SHA-256; the last party that does announces the draw' })
  @ApiParam(drawNumber)
  @TakesJson(commitmentAsked, partyDraws, PARTY)
  async commit(@Param('number') number: string, @Body() { commitment }: CommitmentBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acting.commit(number, commitment, actingOf(caller), by), commitStatus, () => null, poolTelling);
    return this.ofParty(caller);
  }

  @Post(':number/reveal')
  @Permission('draw:reveal')
  @ApiOperation({ summary: 'Show the bytes, once the checkpoint after the deadline is there; who does not is dropped and named' })
  @ApiParam(drawNumber)
  @TakesJson(revealedAsked, partyDraws, PARTY)
  async reveal(@Param('number') number: string, @Body() { bytes }: RevealedBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acting.reveal(number, bytes, actingOf(caller), by), revealStatus, () => null, poolTelling);
    return this.ofParty(caller);
  }

  @Post(':number/numbers')
  @Permission('draw:numbers')
  @ApiOperation({ summary: 'Type the numbers of the public lottery that was announced' })
  @ApiParam(drawNumber)
  @TakesJson(numbersAsked, shownDraw, 'As it stands now')
  async numbers(@Param('number') number: string, @Body() { numbers }: NumbersBody, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acting.numbers(number, numbers, by), numbersStatus, () => null, poolTelling);
    return bodyOrProblem(await this.reading.one(number), drawStatus, drawBody);
  }

  private async ofParty(caller: Caller) {
    return partyBody(await this.acting.mine(actingOf(caller)));
  }
}
