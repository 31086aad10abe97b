import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { type CompetenceChange, CompetenceStore, type ProposedChange } from '../../application/organisations/competence-store';
import { ProposeCompetence } from '../../application/organisations/propose-competence';
import { SettleCompetence } from '../../application/organisations/settle-competence';
import { EndBody, GrantBody } from './competences.dto';
import { changeStatus, confirmStatus, proposalStatus } from './competences.problems';
import { competenceChange, endAsked, grantAsked, openChangeList } from './competences.schemas';
import { uuid } from './organisations.schemas';

const changeBody = ({ id, change, competence, organisation, matter, from, until }: CompetenceChange) => ({ id, change, competence, organisation, ...matter, from, until });
const openChangeBody = ({ by, at, ...change }: ProposedChange) => ({ ...changeBody(change), by, at });

@ApiTags('organisations')
@Controller('api/v1')
export class CompetenceChangesController {
  constructor(
    private readonly store: CompetenceStore,
    private readonly proposing: ProposeCompetence,
    private readonly settling: SettleCompetence,
  ) {}

  @Post('organisations/:id/competences')
  @Permission('competence:grant')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Propose a competence of a regulator; it holds once a second administrator confirms it' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(grantAsked, competenceChange, 'The proposed change')
  async grant(@KnownId('ORGANISATION_UNKNOWN') id: string, @Body() { field, level, territory, from, until }: GrantBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const proposed = await this.proposing.grant(id, { field, level, territory }, { from, until: until ?? null }, { caller, by, keyed });
    return bodyOrProblem(proposed, { ...proposalStatus, ...keyStatus }, changeBody);
  }

  @Post('competences/:id/end')
  @Permission('competence:end')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Propose the end of a competence; it ends once a second administrator confirms it' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(endAsked, competenceChange, 'The proposed change')
  async end(@KnownId('COMPETENCE_UNKNOWN') id: string, @Body() { until }: EndBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    return bodyOrProblem(await this.proposing.end(id, until, { caller, by, keyed }), { ...proposalStatus, ...keyStatus }, changeBody);
  }

  @Get('competence-changes')
  @Permission('competence-change:list')
  @ApiOperation({ summary: 'Changes of competences that wait for a second person, oldest first' })
  @AnswersJson(openChangeList, 'All of them')
  async open() {
    return { items: (await this.store.openChanges()).map(openChangeBody) };
  }

  @Post('competence-changes/:id/confirm')
  @HttpCode(200)
  @Permission('competence-change:confirm')
  @ApiOperation({ summary: 'Confirm a change as the second person; it takes effect' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(competenceChange, 'What has changed')
  async confirm(@KnownId('CHANGE_UNKNOWN') id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.settling.confirm(id, caller, by), confirmStatus, changeBody);
  }

  @Post('competence-changes/:id/withdraw')
  @HttpCode(200)
  @Permission('competence-change:withdraw')
  @ApiOperation({ summary: 'Take a proposed change back' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(competenceChange, 'What was proposed')
  async withdraw(@KnownId('CHANGE_UNKNOWN') id: string, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.settling.withdraw(id, by), changeStatus, changeBody);
  }
}
