import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BodyLimit, bodyOrProblem, MB, Public, TakesJson } from '@platform/http';
import { CompareEditions } from '../application/comparing/compare-editions';
import { CompareRequirements } from '../application/comparing/compare-requirements';
import { circumstances } from './circumstances.dto';
import { CompareEditionsBody } from './compare-editions.dto';
import { CompareRequirementsBody } from './compare-requirements.dto';
import { comparisonBody, verdictBody } from './comparison-body';
import { verdictOrProblem } from './comparison.problems';
import { pairMembers, pairStatus } from './correspondence.problems';
import { comparison, editionsAsked, requirementsAsked, verdict } from './comparison.schemas';

@ApiTags('correspondences')
@Controller('api/v1')
@Public('requirements in words of the compiler are public')
export class ComparisonsController {
  constructor(
    private readonly editions: CompareEditions,
    private readonly requirements: CompareRequirements,
  ) {}

  @Post('comparisons')
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'Two editions requirement by requirement, in both directions, with what is not looked at yet' })
  @TakesJson(editionsAsked, comparison, 'Confirmed pairs first, then requirements of the same name, then those that stand alone')
  async compareEditions(@Body() { source, target, ...form }: CompareEditionsBody) {
    const compared = await this.editions.execute({ source, target, ...circumstances(form) });
    return bodyOrProblem(compared, pairStatus, (view) => comparisonBody(view, { source, target }), pairMembers);
  }

  @Post('requirements/compare')
  @ApiOperation({ summary: 'Two requirements on one characteristic; that they are on one is for the caller to say' })
  @TakesJson(requirementsAsked, verdict, 'The verdict from the first to the second; none across methods')
  async compareRequirements(@Body() { a, b }: CompareRequirementsBody) {
    return verdictOrProblem(await this.requirements.execute({ a, b }), verdictBody);
  }
}
