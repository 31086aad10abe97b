import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { lookUpMembers, lookUpStatus } from '@features/catalogue';
import { AnswersJson, bodyOrProblem, Public } from '@platform/http';
import { ReadClauses } from '../application/clauses/read-clauses';
import { clausesBody } from './clauses-body';
import { clauses } from './clauses.schemas';

@ApiTags('standards')
@Controller('api/v1/standards')
@Public('numbers and titles of clauses are bibliographic facts')
export class ClausesController {
  constructor(private readonly read: ReadClauses) {}

  @Get(':number/clauses')
  @ApiOperation({ summary: 'The clauses of a standard in their tree, each with the requirements recorded in it' })
  @ApiParam({ name: 'number', schema: { type: 'string', maxLength: 200 }, description: 'In any spelling, URL-encoded, slashes too; without a year, the edition in force' })
  @AnswersJson(clauses, 'In the order of reading; none where no source told of its clauses')
  async of(@Param('number') number: string) {
    return bodyOrProblem(await this.read.execute(number), lookUpStatus, clausesBody, lookUpMembers);
  }
}
