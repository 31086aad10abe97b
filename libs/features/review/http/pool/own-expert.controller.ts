import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, Language, Permission, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { OwnExpert } from '../../application/pool/own-expert';
import { ownBody } from './pool-body';
import { ConsentBody, ProfileBody } from './pool.dto';
import { consentStatus, leaveStatus, poolTelling, profileStatus } from './pool.problems';
import { consentAsked, ownExpert, profileAsked } from './pool.schemas';

const NOW = 'As it stands now';

@ApiTags('experts')
@Controller('api/v1/experts/mine')
export class OwnExpertController {
  constructor(private readonly own: OwnExpert) {}

  @Get()
  @Permission('expert:own')
  @ApiOperation({ summary: 'The own place in the pool, what one agrees to, and the notice in the words that hold' })
  @AnswersJson(ownExpert, NOW)
  view(@CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return this.shown(caller, locale);
  }

  @Put()
  @Permission('expert:write')
  @ApiOperation({ summary: 'Write who one is; who is not in the pool applies by it' })
  @TakesJson(profileAsked, ownExpert, NOW)
  async write(@Body() { version, unavailableUntil, ...profile }: ProfileBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    const written = await this.own.write(caller.account, { ...profile, unavailableUntil: dayOf(unavailableUntil) ?? null }, { version: version ?? null, by });
    bodyOrProblem(written, profileStatus, () => null, poolTelling);
    return this.shown(caller, locale);
  }

  @Post('consents')
  @Permission('expert:consent')
  @ApiOperation({ summary: 'Agree to one thing, or take it back; it holds for everything that is shown later' })
  @TakesJson(consentAsked, ownExpert, NOW)
  async consent(@Body() asked: ConsentBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    bodyOrProblem(await this.own.consent(caller.account, asked, by), consentStatus, () => null, poolTelling);
    return this.shown(caller, locale);
  }

  @Post('leave')
  @HttpCode(200)
  @Permission('expert:leave')
  @ApiOperation({ summary: 'Leave the pool' })
  @AnswersJson(ownExpert, NOW)
  async leave(@CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    bodyOrProblem(await this.own.leave(caller.account, by), leaveStatus, () => null, poolTelling);
    return this.shown(caller, locale);
  }

  private async shown({ account }: Caller, locale: Locale) {
    return ownBody(await this.own.view(account), locale);
  }
}
