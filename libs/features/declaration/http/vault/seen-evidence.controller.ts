import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentCaller, Permission, text } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { SeeEvidence } from '../../application/vault/see-evidence';
import { competenceTelling, seeStatus } from './vault.problems';
import { seenEvidence } from './vault.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class SeenEvidenceController {
  constructor(private readonly seeing: SeeEvidence) {}

  @Get(':number/proofs-kept')
  @Permission('declaration:see-evidence')
  @ApiOperation({ summary: 'What the competent regulator knows of the proofs of a declaration' })
  @ApiParam({ name: 'number', schema: text() })
  @AnswersJson(seenEvidence, 'Digest, kind and time of each; the file of those that were disclosed')
  async seen(@Param('number') number: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.seeing.execute(number, actingOf(caller)), seeStatus, (items) => ({ items: items.map((item) => ({ ...item })) }), competenceTelling);
  }
}
