import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentCaller, ExpectedVersion, Language, Permission, Public, TakesVersion, text } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { assertionOf } from '../../application/credential/make-credential';
import { BeginSigning } from '../../application/signature/begin-signing';
import { ReadSignature, type SignatureSeen } from '../../application/signature/read-signature';
import { DeclarationId } from '../declaration-id';
import { publishedStatus, signingStatus, withFindings } from '../declaration.problems';
import { uuid } from '../drafts/drafts.schemas';
import { SigningBody } from './signature.dto';
import { signatureSeen, signingAsked, signingBegun } from './signature.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class SignatureController {
  constructor(
    private readonly beginning: BeginSigning,
    private readonly reading: ReadSignature,
  ) {}

  @Post(':id/publish/options')
  @HttpCode(200)
  @Permission('declaration:sign')
  @TakesVersion()
  @ApiOperation({ summary: 'Begin to sign the draft by passkey: what will be published, and its digest as the challenge' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiBody({ schema: signingAsked, required: false })
  @AnswersJson(signingBegun, 'Publish with what the passkey answers; where the day or the register changed meanwhile, begin again')
  async begin(@DeclarationId() id: string, @ExpectedVersion() version: number, @Body() { named }: SigningBody, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    const begun = await this.beginning.execute(id, { version, named, account: caller.account, acting: actingOf(caller) });
    return bodyOrProblem(begun, signingStatus, ({ document, sha256, options }) => ({ document, sha256, options: { ...options } }), withFindings(locale));
  }

  @Get(':number/versions/:version/signature')
  @Public('Everybody may check who answers for a declaration')
  @ApiOperation({ summary: 'How the authorised person confirmed a version: function, passkey signature, and the name where its person agreed' })
  @ApiParam({ name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) })
  @ApiParam({ name: 'version', schema: text({ maxLength: 9, example: '1' }) })
  @AnswersJson(signatureSeen, 'To be checked against the document')
  async signature(@Param('number') typed: string, @Param('version') which: string) {
    return bodyOrProblem(await this.reading.execute(typed, /^[1-9]\d{0,8}$/.test(which) ? Number(which) : 0), publishedStatus, seenBody);
  }
}

function seenBody({ signed, ...seen }: SignatureSeen) {
  const name = signed?.name ? { text: signed.name.name, salt: signed.name.salt.toString('hex') } : null;
  return { ...seen, name, assertion: signed && assertionOf(signed) };
}
