import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BodyLimit, bodyOrProblem, Language, MB, Public, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import { DeltaTests } from '../application/testing/delta-tests';
import { readEvidence } from '../application/testing/evidence-row';
import { circumstances } from './circumstances.dto';
import { deltaBody } from './delta-body';
import { targetMembers, targetStatus } from './delta.problems';
import { delta, deltaAsked } from './delta.schemas';
import { DeltaTestsBody } from './delta-tests.dto';

@ApiTags('correspondences')
@Controller('api/v1')
@Public('what is sent is compared and not kept')
export class DeltaTestsController {
  constructor(private readonly deltaTests: DeltaTests) {}

  @Post('delta-tests')
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'What must still be tested for each requirement of the targets; what cannot be shown is a test' })
  @TakesJson(deltaAsked, delta, 'One verdict for each requirement on record, and each row of evidence that is not used')
  async list(@Body() { targets, evidence, ...form }: DeltaTestsBody, @Language() locale: Locale) {
    const { values, faults } = readEvidence(evidence.values);
    const tested = await this.deltaTests.execute({ targets, evidence: { conformity: evidence.conformity, values }, ...circumstances(form) });
    return bodyOrProblem(tested, targetStatus, (view) => deltaBody(view, { numbers: targets, unread: faults, locale }), targetMembers);
  }
}
