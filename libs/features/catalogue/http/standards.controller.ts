import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, dayOf, Public, QueryParameters } from '@platform/http';
import { LookUpStandard } from '../application/read/look-up-standard';
import { AsOfQuery } from './list-standards.query';
import { standardBody } from './standard-body';
import { lookUpMembers, lookUpStatus } from './standard.problems';
import { oneParameters, standard } from './standard.schemas';

@ApiTags('standards')
@Controller('api/v1/standards')
@Public('bibliographic facts of standards are public')
export class StandardsController {
  constructor(private readonly lookUp: LookUpStandard) {}

  @Get(':number')
  @ApiOperation({ summary: 'One standard by its number in any spelling; without a year, the edition in force' })
  @ApiParam({ name: 'number', schema: { type: 'string', maxLength: 200 }, description: 'URL-encoded, slashes too: GB%2FT%2024819-2023' })
  @QueryParameters(oneParameters)
  @AnswersJson(standard, 'The edition with everything that sources say of it')
  async one(@Param('number') number: string, @Query() { asOf }: AsOfQuery) {
    const found = await this.lookUp.execute(number, dayOf(asOf));
    return bodyOrProblem(found, lookUpStatus, standardBody, lookUpMembers);
  }
}
