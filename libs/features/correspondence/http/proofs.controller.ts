import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BodyLimit, Language, MB, Public, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import { VerifyProof } from '../application/proofs/verify-proof';
import { verifiedBody } from './verified-body';
import { proofAsked, verified } from './proof.schemas';
import { VerifyProofBody } from './verify-proof.dto';

@ApiTags('correspondences')
@Controller('api/v1/proofs')
@Public('a proof can be checked by anyone')
export class ProofsController {
  constructor(private readonly verify: VerifyProof) {}

  @Post('verify')
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'Whether a proof holds, and whether the facts that it rests on are still what this database has' })
  @TakesJson(proofAsked, verified, 'Every fault; the form, digests, masks and grades can also be checked offline')
  async check(@Body() { proof }: VerifyProofBody, @Language() locale: Locale) {
    return verifiedBody(await this.verify.execute(proof), locale);
  }
}
