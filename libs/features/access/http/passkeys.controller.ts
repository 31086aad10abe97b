import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, CurrentCaller, KnownId, Permission, Public, SmallBucket, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ManagePasskeys } from '../application/passkey/manage-passkeys';
import { PasskeyProof } from '../application/passkey/passkey-proof';
import { id, meAnswer } from './me.schemas';
import { NewPasskeyBody, PasskeyBody } from './passkeys.dto';
import { newPasskeyAsked, passkeyAsked, passkeyList, passkeyOptions, passkeyView } from './passkeys.schemas';
import { ceremonyStatus, passkeyStatus, valueOrProblem } from './sign-in.problems';
import { SignedIn } from './signed-in';

@ApiTags('passkeys')
@Controller('api/v1')
export class PasskeysController {
  constructor(
    private readonly passkeys: ManagePasskeys,
    private readonly proof: PasskeyProof,
    private readonly signedIn: SignedIn,
  ) {}

  @Post('sessions/passkey/options')
  @HttpCode(200)
  @Public('who signs in is not signed in yet')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Begin to show a passkey, to sign in or to prove once more who one is' })
  @AnswersJson(passkeyOptions, 'Good for five minutes and one answer')
  async options() {
    return valueOrProblem(await this.proof.begin(), ceremonyStatus);
  }

  @Post('sessions/passkey')
  @Public('who signs in is not signed in yet')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Sign in by passkey; the session is in the cookie' })
  @TakesJson(passkeyAsked, meAnswer, 'Who is signed in')
  async signIn(@Body() { passkey }: PasskeyBody, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = valueOrProblem(await this.proof.signIn(passkey, request.host, this.signedIn.originOf(request)), ceremonyStatus);
    return this.signedIn.answer(opened, request, reply);
  }

  @Get('me/passkeys')
  @Permission('passkey:list')
  @ApiOperation({ summary: "One's passkeys" })
  @AnswersJson(passkeyList, 'Every passkey of the account, oldest first')
  async list(@CurrentCaller() { account }: Caller) {
    return { items: [...(await this.passkeys.list(account))] };
  }

  @Post('me/passkeys/options')
  @HttpCode(200)
  @Permission('passkey:begin')
  @ApiOperation({ summary: 'Begin to make a passkey' })
  @AnswersJson(passkeyOptions, 'Good for five minutes and one answer')
  async begin(@CurrentCaller() { account }: Caller) {
    return valueOrProblem(await this.passkeys.begin(account), ceremonyStatus);
  }

  @Post('me/passkeys')
  @Permission('passkey:add')
  @ApiOperation({ summary: 'Add the passkey that was made' })
  @TakesJson(newPasskeyAsked, passkeyView, 'The passkey as it is listed')
  async add(@Body() { name, passkey }: NewPasskeyBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor, @Req() request: FastifyRequest) {
    return valueOrProblem(await this.passkeys.add(account, name, passkey, request.host, by), passkeyStatus);
  }

  @Delete('me/passkeys/:id')
  @HttpCode(204)
  @Permission('passkey:remove')
  @ApiOperation({ summary: 'Remove a passkey' })
  @ApiParam({ name: 'id', schema: id })
  @ApiNoContentResponse({ description: 'It opens nothing any more' })
  async remove(@KnownId('PASSKEY_UNKNOWN') passkey: string, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    valueOrProblem(await this.passkeys.remove(account, passkey, by), passkeyStatus);
  }
}
