import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, Permission, TakesJson, TakesVersion } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ReadEnterprise } from '../../application/read-enterprise';
import { ReviseEnterprise, type Revising } from '../../application/revision/revise-enterprise';
import { SubmitRevision } from '../../application/revision/submit-revision';
import { readStatus, reviseStatus, submitRevisionStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { uuid } from '../plain.schemas';
import { enterpriseBody } from '../register/enterprise-body';
import { RevisionBody } from '../register/enterprises.dto';
import { enterprise, revisionAsked } from '../register/enterprises.schemas';

const revising = (caller: Caller, by: Actor): Revising => ({ acting: actingOf(caller), account: caller.account, by });

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class RevisionsController {
  constructor(
    private readonly reading: ReadEnterprise,
    private readonly revisions: ReviseEnterprise,
    private readonly submitting: SubmitRevision,
  ) {}

  @Post(':id/revision')
  @Permission('revision:begin')
  @ApiOperation({ summary: 'Begin to change what was verified; it stays as it is until two persons have verified the change' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(revisionAsked, enterprise, 'With the draft of the change')
  async begin(@EnterpriseId() id: string, @Body() form: RevisionBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.revisions.begin(id, { ...form }, revising(caller, by)), reviseStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Patch(':id/revision')
  @Permission('revision:change')
  @TakesVersion()
  @ApiOperation({ summary: 'Change the draft of the change; the version is that of the revision' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(revisionAsked, enterprise, 'With the draft as it is now')
  async change(@EnterpriseId() id: string, @ExpectedVersion() version: number, @Body() form: RevisionBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.revisions.change(id, { ...form }, version, revising(caller, by)), reviseStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/revision/submit')
  @HttpCode(200)
  @Permission('revision:submit')
  @ApiOperation({ summary: 'Hand the change to the centre, with a proof that was handed in since it was begun' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'Verified as before, the change submitted')
  async submit(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.submitting.submit(id, revising(caller, by)), submitRevisionStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/revision/withdraw')
  @HttpCode(200)
  @Permission('revision:withdraw')
  @ApiOperation({ summary: 'Take the change back as long as nobody at the centre has proposed anything' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'The change is a draft again')
  async withdraw(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.submitting.withdraw(id, revising(caller, by)), submitRevisionStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/revision/discard')
  @HttpCode(200)
  @Permission('revision:discard')
  @ApiOperation({ summary: 'Give the change up' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'As it was verified')
  async discard(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.revisions.discard(id, revising(caller, by)), reviseStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.reading.execute(id, caller, by), readStatus, enterpriseBody, tellingOf);
  }
}
