import { Body, Controller, Get, Header, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Language, Permission, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import { type Actor, type Caller, PersonNames } from '@platform/permissions';
import { PrivacyNotices } from '../application/notice/privacy-notices';
import { CorrectMyData } from '../application/person/correct-my-data';
import { KeepConsents } from '../application/person/keep-consents';
import { SeeMyData } from '../application/person/my-data';
import { myDataBody } from './my-data-body';
import { ConsentBody, CorrectionBody, RegionBody } from './privacy.dto';
import { consentStatus, correctionStatus } from './privacy.problems';
import { consentAsked, consents, correctionAsked, myData, regionAsked } from './privacy.schemas';

@ApiTags('personal')
@Controller('api/v1/personal')
export class PersonalController {
  constructor(
    private readonly seeing: SeeMyData,
    private readonly correcting: CorrectMyData,
    private readonly keeping: KeepConsents,
    private readonly notices: PrivacyNotices,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Permission('personal:read')
  @ApiOperation({ summary: 'All that is kept about the person who is signed in' })
  @AnswersJson(myData, 'Records of every part of the site, consents, and who looked at what is sealed')
  async see(@CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return this.all(caller, locale);
  }

  @Get('export')
  @Permission('personal:export')
  @Header('content-disposition', 'attachment; filename="gongtong-personal-data.json"')
  @ApiOperation({ summary: 'The same as a file to take along' })
  @AnswersJson(myData, 'As above')
  async export(@CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return this.all(caller, locale);
  }

  @Put('region')
  @HttpCode(204)
  @Permission('personal:correct')
  @ApiOperation({ summary: 'Say whose law names the rights' })
  @ApiBody({ schema: regionAsked, required: true })
  @ApiNoContentResponse({ description: 'It is so from now on' })
  async region(@Body() { region }: RegionBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor): Promise<void> {
    await this.correcting.region(region, caller, by);
  }

  @Patch('records')
  @HttpCode(204)
  @Permission('personal:correct')
  @ApiOperation({ summary: 'Put right what is kept' })
  @ApiBody({ schema: correctionAsked, required: true })
  @ApiNoContentResponse({ description: 'It is so from now on' })
  async correct(@Body() { fields, ...asked }: CorrectionBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor): Promise<void> {
    const correction = { ...asked, fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])) };
    bodyOrProblem(await this.correcting.record(correction, caller, by), correctionStatus, () => {});
  }

  @Post('consents')
  @Permission('consent:give')
  @ApiOperation({ summary: 'Agree to something, or take it back' })
  @TakesJson(consentAsked, consents, 'What holds now, for each purpose')
  async consent(@Body() asked: ConsentBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.keeping.execute(asked, account, by), consentStatus, (standing) => ({ consents: standing }));
  }

  private async all(caller: Caller, locale: Locale) {
    const data = await this.seeing.execute(caller);
    return myDataBody(data, await this.notices.current(), await this.names.namesOf(data.reveals.flatMap(({ account }) => account ?? [])), locale);
  }
}
