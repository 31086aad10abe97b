import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, Permission, TakesJson, TakesVersion } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { ReadEnterprise } from '../../application/read-enterprise';
import { ChangeEnterprise } from '../../application/register/change-enterprise';
import { RegisterEnterprise } from '../../application/register/register-enterprise';
import { SubmitEnterprise } from '../../application/submission/submit-enterprise';
import { changeStatus, readStatus, registrationStatus, submissionStatus, tellingOf, unknownStatus, withdrawalStatus } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { enterpriseBody } from './enterprise-body';
import { ChangeEnterpriseBody, RegisterEnterpriseBody } from './enterprises.dto';
import { uuid } from '../plain.schemas';
import { changeAsked, enterprise, enterpriseAsked } from './enterprises.schemas';

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class EnterprisesController {
  constructor(
    private readonly reading: ReadEnterprise,
    private readonly registering: RegisterEnterprise,
    private readonly changing: ChangeEnterprise,
    private readonly submitting: SubmitEnterprise,
  ) {}

  @Post()
  @Permission('enterprise:register')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Register an enterprise as a draft; who registers it acts for it at once' })
  @CreatesJson(enterpriseAsked, enterprise, 'The draft')
  async register(@Body() { uscc = null, ubn = null, registeredOn = null, route = null, thirdTerritory = null, ...form }: RegisterEnterpriseBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const registered = await this.registering.execute({ ...form, name: { ...form.name }, uscc, ubn, registeredOn, route, thirdTerritory }, { caller, by, keyed });
    const id = bodyOrProblem(registered, registrationStatus, (made) => made, tellingOf);
    return bodyOrProblem(await this.reading.made(id), unknownStatus, enterpriseBody);
  }

  @Get('current')
  @Permission('enterprise:read')
  @ApiOperation({ summary: 'The enterprise for which one acts' })
  @AnswersJson(enterprise, 'With all that belongs to it')
  async current(@CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.reading.current(caller), unknownStatus, enterpriseBody);
  }

  @Get(':id')
  @Permission('enterprise:read')
  @ApiOperation({ summary: 'An enterprise: the own one, or for the centre and the competent regulator one that was submitted' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'With all that belongs to it')
  async one(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.view(id, caller, by);
  }

  @Patch(':id')
  @Permission('enterprise:change')
  @TakesVersion()
  @ApiOperation({ summary: 'Change what the enterprise says of itself' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(changeAsked, enterprise, 'As it is now')
  async change(@EnterpriseId() id: string, @ExpectedVersion() version: number, @Body() form: ChangeEnterpriseBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.changing.execute(id, { ...form }, { acting: actingOf(caller), by, version }), changeStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Permission('enterprise:submit')
  @ApiOperation({ summary: 'Hand the registration to the centre for verification' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'Submitted')
  async submit(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.submitting.submit(id, { acting: actingOf(caller), account: caller.account, by }), submissionStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permission('enterprise:withdraw')
  @ApiOperation({ summary: 'Take the registration back as long as nobody at the centre has proposed anything' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(enterprise, 'A draft again')
  async withdraw(@EnterpriseId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.submitting.withdraw(id, { acting: actingOf(caller), account: caller.account, by }), withdrawalStatus, () => null, tellingOf);
    return this.view(id, caller, by);
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.reading.execute(id, caller, by), readStatus, enterpriseBody, tellingOf);
  }
}
