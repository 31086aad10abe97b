import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ApplicantActs } from '../../application/applying/applicant-acts';
import { ReadApplications } from '../../application/applying/read-applications';
import { SubmitApplication } from '../../application/applying/submit-application';
import { applicationBody } from './application-body';
import { ApplicationId } from './application-id';
import { MaybeWordsBody, SubmitBody, WordsBody } from './applying.dto';
import { bringStatus, eraseStatus, submitStatus, tellingOf, unknownStatus, withdrawStatus } from './applying.problems';
import { applicationId, maybeWordsAsked, recognitionApplication, submitAsked, wordsAsked } from './applying.schemas';

const NOW = 'As it stands now';

@ApiTags('recognition-applications')
@Controller('api/v1/recognition/applications/:id')
export class ApplicantActsController {
  constructor(
    private readonly submitting: SubmitApplication,
    private readonly acts: ApplicantActs,
    private readonly reading: ReadApplications,
  ) {}

  @Post('submit')
  @Permission('recognition-application:submit')
  @ApiOperation({ summary: 'Hand the application in: row, version of the catalogue, answers and proofs are frozen' })
  @ApiParam(applicationId)
  @TakesJson(submitAsked, recognitionApplication, 'With its number')
  async submit(@ApplicationId() id: string, @Body() { catalogueVersion }: SubmitBody, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.submitting.submit(id, catalogueVersion, { applicant, by }), submitStatus, () => null, tellingOf);
    return this.view(id, applicant);
  }

  @Post('answer')
  @Permission('recognition-application:answer')
  @ApiOperation({ summary: 'Hand in anew what came back; it goes on where it was' })
  @ApiParam(applicationId)
  @TakesJson(maybeWordsAsked, recognitionApplication, NOW)
  async answer(@ApplicationId() id: string, @Body() { words = null }: MaybeWordsBody, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.submitting.answer(id, words, { applicant, by }), submitStatus, () => null, tellingOf);
    return this.view(id, applicant);
  }

  @Post('withdraw')
  @Permission('recognition-application:withdraw')
  @ApiOperation({ summary: 'Take the application back before it is decided' })
  @ApiParam(applicationId)
  @TakesJson(maybeWordsAsked, recognitionApplication, NOW)
  async withdraw(@ApplicationId() id: string, @Body() { words = null }: MaybeWordsBody, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acts.withdraw(id, words, { applicant, by }), withdrawStatus, () => null, tellingOf);
    return this.view(id, applicant);
  }

  @Post('appeal')
  @Permission('recognition-application:appeal')
  @ApiOperation({ summary: 'Appeal against a decision; it stands until it is decided anew' })
  @ApiParam(applicationId)
  @TakesJson(wordsAsked, recognitionApplication, NOW)
  async appeal(@ApplicationId() id: string, @Body() { words }: WordsBody, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acts.bring(id, 'appeal', words.trim(), { applicant, by }), bringStatus, () => null, tellingOf);
    return this.view(id, applicant);
  }

  @Post('correction')
  @Permission('recognition-application:ask-correction')
  @ApiOperation({ summary: 'Ask for a correction of what a decision says' })
  @ApiParam(applicationId)
  @TakesJson(wordsAsked, recognitionApplication, NOW)
  async correction(@ApplicationId() id: string, @Body() { words }: WordsBody, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acts.bring(id, 'ask-correction', words.trim(), { applicant, by }), bringStatus, () => null, tellingOf);
    return this.view(id, applicant);
  }

  @Post('erase')
  @HttpCode(200)
  @Permission('recognition-application:erase')
  @ApiOperation({ summary: 'Have name, permit, birth date, certificate number and proofs deleted, once it is withdrawn or refused' })
  @ApiParam(applicationId)
  @AnswersJson(recognitionApplication, 'Without them')
  async erase(@ApplicationId() id: string, @CurrentCaller() applicant: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.acts.erase(id, { applicant, by }), eraseStatus, () => null, tellingOf);
    return this.view(id, applicant);
  }

  private async view(id: string, caller: Caller) {
    return bodyOrProblem(await this.reading.one(id, caller), unknownStatus, applicationBody);
  }
}
