import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { BeginActFirst } from '../../application/applying/act-first';
import { ClaimApplication } from '../../application/applying/claim-application';
import { HandOver } from '../../application/applying/hand-over';
import { ReadApplications } from '../../application/applying/read-applications';
import { applicationBody } from './application-body';
import { ApplicationId } from './application-id';
import { ClaimBody } from './applying.dto';
import { actFirstStatus, claimStatus, handOverStatus, tellingOf, unknownStatus } from './applying.problems';
import { applicationId, claimAsked, claimCode, recognitionApplication } from './applying.schemas';

@ApiTags('recognition-applications')
@Controller('api/v1/recognition')
export class HandOverController {
  constructor(
    private readonly handing: HandOver,
    private readonly claiming: ClaimApplication,
    private readonly practising: BeginActFirst,
    private readonly reading: ReadApplications,
  ) {}

  @Post('applications/:id/claim-code')
  @HttpCode(200)
  @Permission('recognition-application:hand-over')
  @ApiOperation({ summary: 'A code by which the employee takes the application over; the one before is good no more' })
  @ApiParam(applicationId)
  @AnswersJson(claimCode, 'Shown once')
  async code(@ApplicationId() id: string, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.handing.code(id, { applicant, by }), handOverStatus, (made) => ({ ...made }));
  }

  @Post('applications/:id/take-over')
  @HttpCode(200)
  @Permission('recognition-application:take-over')
  @ApiOperation({ summary: 'Go on with what a colleague wrote: its proofs are read by who handles it alone' })
  @ApiParam(applicationId)
  @AnswersJson(recognitionApplication, 'As it stands now')
  async takeOver(@ApplicationId() id: string, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.handing.takeOver(id, { applicant, by }), unknownStatus, () => null);
    return bodyOrProblem(await this.reading.one(id, applicant), unknownStatus, applicationBody);
  }

  @Post('applications/:id/act-first')
  @HttpCode(200)
  @Permission('recognition-application:act-first')
  @ApiOperation({ summary: 'Practise before the confirmation (先执业后确认), where the version of the catalogue foresees it' })
  @ApiParam(applicationId)
  @AnswersJson(recognitionApplication, 'With its last day')
  async actFirst(@ApplicationId() id: string, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.practising.execute(id, { applicant, by }), actFirstStatus, () => null, tellingOf);
    return bodyOrProblem(await this.reading.one(id, applicant), unknownStatus, applicationBody);
  }

  @Post('claims')
  @Permission('recognition-application:claim')
  @ApiOperation({ summary: 'Take over what an employer applied for, by the code that they handed over; one acts for a place of one\'s own from then on' })
  @TakesJson(claimAsked, recognitionApplication, 'The application, which is one\'s own now')
  async claim(@Body() { code }: ClaimBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const { application, place } = bodyOrProblem(await this.claiming.execute(code, { caller, by }), claimStatus, (claimed) => claimed);
    const seen = await this.reading.one(application, { account: caller.account, acting: { organisation: place, membership: '', role: 'professional', scopes: null } });
    return bodyOrProblem(seen, unknownStatus, applicationBody);
  }
}
