import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { renderSVG } from 'uqr';
import { ManageTotp } from '../application/factor/manage-totp';
import { ChangePassword } from '../application/password/change-password';
import { ChangeProfile } from '../application/session/change-profile';
import { CodeBody, PasswordBody, ProfileBody } from './me.dto';
import { codeAsked, meAnswer, passwordAsked, profileAsked, recoveryCodes, totpBegun } from './me.schemas';
import { changePasswordStatus, totpStatus, valueOrProblem } from './sign-in.problems';
import { SignedIn } from './signed-in';

@ApiTags('me')
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly signedIn: SignedIn,
    private readonly profile: ChangeProfile,
    private readonly passwords: ChangePassword,
    private readonly totp: ManageTotp,
  ) {}

  @Get()
  @Permission('me:read')
  @ApiOperation({ summary: 'Who is signed in, and for whom they act' })
  @AnswersJson(meAnswer, 'The person, their memberships and this session')
  me(@CurrentCaller() { session }: Caller) {
    return this.signedIn.me(session);
  }

  @Patch()
  @Permission('me:change')
  @ApiOperation({ summary: "Change one's name or language" })
  @TakesJson(profileAsked, meAnswer, 'The person as they are now')
  async change(@Body() form: ProfileBody, @CurrentCaller() { account, session }: Caller, @CurrentActor() by: Actor) {
    await this.profile.execute(account, form, by);
    return this.signedIn.me(session);
  }

  @Post('password')
  @HttpCode(204)
  @Permission('password:change')
  @ApiOperation({ summary: "Change one's password; all other sessions end" })
  @ApiBody({ schema: passwordAsked, required: true })
  @ApiNoContentResponse({ description: 'The new password is good from now on' })
  async changePassword(@Body() { current, password }: PasswordBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    valueOrProblem(await this.passwords.execute(caller, current, password, by), changePasswordStatus);
  }

  @Post('totp')
  @HttpCode(200)
  @Permission('totp:begin')
  @ApiOperation({ summary: 'Begin to put an authenticator beside the password' })
  @AnswersJson(totpBegun, 'What the authenticator needs; it is on with its first code')
  async beginTotp(@CurrentCaller() { account }: Caller) {
    const begun = valueOrProblem(await this.totp.begin(account), totpStatus);
    return { ...begun, qr: renderSVG(begun.uri) };
  }

  @Post('totp/confirm')
  @Permission('totp:confirm')
  @ApiOperation({ summary: 'Show that the authenticator has the secret; it is asked for from now on' })
  @TakesJson(codeAsked, recoveryCodes, 'Codes for the day on which the authenticator is lost')
  async confirmTotp(@Body() { code }: CodeBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    return { recoveryCodes: [...valueOrProblem(await this.totp.confirm(account, code, by), totpStatus)] };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Permission('totp:renew-codes')
  @ApiOperation({ summary: 'Get new recovery codes; the old ones are void' })
  @AnswersJson(recoveryCodes, 'The new codes')
  async renewCodes(@CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    return { recoveryCodes: [...valueOrProblem(await this.totp.renewCodes(account, by), totpStatus)] };
  }

  @Delete('totp')
  @HttpCode(204)
  @Permission('totp:remove')
  @ApiOperation({ summary: 'Ask for no authenticator any more' })
  @ApiNoContentResponse({ description: 'The password alone is asked for; recovery codes are void' })
  async removeTotp(@CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    valueOrProblem(await this.totp.remove(account, by), totpStatus);
  }
}
