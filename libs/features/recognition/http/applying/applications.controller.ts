import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, Permission, QueryParameters, TakesJson, TakesVersion } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { BeginApplication } from '../../application/applying/begin-application';
import { ReadApplications } from '../../application/applying/read-applications';
import { WriteApplication } from '../../application/applying/write-application';
import { applicationBody, lineBody } from './application-body';
import { ApplicationId } from './application-id';
import { ApplicationBody, ApplicationsQuery, applicationsParameters, BeginBody } from './applying.dto';
import { beginStatus, tellingOf, unknownStatus, writeStatus } from './applying.problems';
import { applicationAsked, applicationId, beginAsked, recognitionApplication, recognitionApplications } from './applying.schemas';
import { patchOf } from './patch-of';

@ApiTags('recognition-applications')
@Controller('api/v1/recognition/applications')
export class ApplicationsController {
  constructor(
    private readonly beginning: BeginApplication,
    private readonly reading: ReadApplications,
    private readonly writing: WriteApplication,
  ) {}

  @Post()
  @Permission('recognition-application:begin')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin an application for a row of a catalogue; who applies for themselves acts for a place of their own from then on' })
  @CreatesJson(beginAsked, recognitionApplication, 'The draft')
  async begin(@Body() { catalogue, row, whose, agreed }: BeginBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const begun = await this.beginning.execute({ catalogue, key: row, whose, agreed: agreed === true }, { caller, by, keyed });
    const { id, organisation } = bodyOrProblem(begun, beginStatus, (made) => made, tellingOf);
    const seen = await this.reading.one(id, { account: caller.account, acting: { organisation, membership: '', role: 'professional', scopes: null } });
    return bodyOrProblem(seen, unknownStatus, applicationBody);
  }

  @Get()
  @Permission('recognition-application:list')
  @ApiOperation({ summary: 'What the enterprise, or the person, has applied for; begun last first' })
  @QueryParameters(applicationsParameters)
  @AnswersJson(recognitionApplications, 'One page')
  async list(@Query() { limit, after }: ApplicationsQuery, @CurrentCaller() caller: Caller) {
    const { items, total, next } = await this.reading.page({ limit, after: after ?? null }, caller);
    return { items: items.map(lineBody), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next };
  }

  @Get(':id')
  @Permission('recognition-application:read')
  @ApiOperation({ summary: 'An own application: what is written, what is missing, how far it has come' })
  @ApiParam(applicationId)
  @AnswersJson(recognitionApplication, 'What is about the person is masked')
  async one(@ApplicationId() id: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.reading.one(id, caller), unknownStatus, applicationBody);
  }

  @Patch(':id')
  @Permission('recognition-application:change')
  @TakesVersion()
  @ApiOperation({ summary: 'Answer questions of an application; what is about the person is sealed' })
  @ApiParam(applicationId)
  @TakesJson(applicationAsked, recognitionApplication, 'As it is now')
  async change(@ApplicationId() id: string, @ExpectedVersion() version: number, @Body() form: ApplicationBody, @CurrentCaller() caller: Caller) {
    bodyOrProblem(await this.writing.save(id, patchOf(form), version, caller), writeStatus, () => null, tellingOf);
    return this.one(id, caller);
  }
}
