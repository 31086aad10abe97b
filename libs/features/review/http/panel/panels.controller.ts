import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, integer, KnownId, Permission, QueryParameters, TakesJson, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { LookAfterPanels } from '../../application/panel/look-after-panels';
import { panelBody } from './panel-body';
import { DissentBody, InterestBody, PanelsQuery } from './panel.dto';
import { dissentStatus, endStatus, interestStatus, panelStatus, panelTelling } from './panel.problems';
import { dissentAsked, interestAsked, panelLines, panelSeen } from './panel.schemas';

const UNKNOWN = 'PANEL_UNKNOWN';
const NOW = 'As it stands now';
const panel = { name: 'id', schema: text({ format: 'uuid' }) };
const parameters = { limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'], after: [text({ format: 'uuid' }), '`next` of the page before'] } as const;

@ApiTags('reviews')
@Controller('api/v1/panels')
export class PanelsController {
  constructor(private readonly looking: LookAfterPanels) {}

  @Get()
  @Permission('panel:list')
  @ApiOperation({ summary: 'All panels, the newest first, with how far they are' })
  @QueryParameters(parameters)
  @AnswersJson(panelLines, 'One page')
  async list(@Query() { limit, after }: PanelsQuery) {
    const { items, total, next } = await this.looking.page({ limit, after: after ?? null });
    return { items: items.map((line) => ({ ...line })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next };
  }

  @Get(':id')
  @Permission('panel:read')
  @ApiOperation({ summary: 'One panel: its seats without names, and signed objections' })
  @ApiParam(panel)
  @AnswersJson(panelSeen, NOW)
  async one(@KnownId(UNKNOWN) id: string, @CurrentCaller() caller: Caller) {
    return this.view(id, caller);
  }

  @Post(':id/end-discussion')
  @HttpCode(200)
  @Permission('panel:end-discussion')
  @ApiOperation({ summary: 'End the discussion before its last day; the members vote' })
  @ApiParam(panel)
  @AnswersJson(panelSeen, NOW)
  async endDiscussion(@KnownId(UNKNOWN) id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.looking.endDiscussion(id, by), endStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  @Post(':id/find-interest')
  @Permission('panel:find-interest')
  @ApiOperation({ summary: 'A member has an interest: the vote is void, and the next in the drawn order takes the seat' })
  @ApiParam(panel)
  @TakesJson(interestAsked, panelSeen, NOW)
  async findInterest(@KnownId(UNKNOWN) id: string, @Body() body: InterestBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.looking.findInterest(id, body, by), interestStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  @Put(':id/dissent')
  @Permission('panel:word-dissent')
  @ApiOperation({ summary: 'Give neutral words on a signed objection; they are published as a minority opinion' })
  @ApiParam(panel)
  @TakesJson(dissentAsked, panelSeen, NOW)
  async wordDissent(@KnownId(UNKNOWN) id: string, @Body() { place, words }: DissentBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.looking.wordDissent(id, { place, words: { ...words } }, { account: caller.account, by }), dissentStatus, () => null, panelTelling);
    return this.view(id, caller);
  }

  private async view(id: string, { account }: Caller) {
    return bodyOrProblem(await this.looking.one(id), panelStatus, panelBody(account));
  }
}
