import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { lookUpMembers, lookUpStatus } from '@features/catalogue';
import { AnswersJson, bodyOrProblem, Public, QueryParameters } from '@platform/http';
import { ExplainPair } from '../application/correspondences/explain-pair';
import { FindCorrespondences } from '../application/correspondences/find-correspondences';
import { correspondencesBody, pairBody } from './answer-body';
import { circumstances, CircumstancesForm } from './circumstances.dto';
import { pairMembers, pairStatus } from './correspondence.problems';
import { correspondenceList, listParameters, pair, pairParameters } from './correspondence.schemas';
import { CorrespondencesQuery } from './correspondences.query';
import { pageOf } from './page-of';

const NUMBER = { schema: { type: 'string', maxLength: 200 }, description: 'In any spelling, URL-encoded, slashes too; without a year, the edition in force' };

@ApiTags('correspondences')
@Controller('api/v1')
@Public('what follows from public facts is public')
export class CorrespondencesController {
  constructor(
    private readonly find: FindCorrespondences,
    private readonly explain: ExplainPair,
  ) {}

  @Get('standards/:number/correspondences')
  @ApiOperation({ summary: 'What corresponds to a standard, with every proof: approved, reviewed, candidates, leads' })
  @ApiParam({ name: 'number', ...NUMBER })
  @QueryParameters(listParameters)
  @AnswersJson(correspondenceList, 'Narrower relations, fewer edition gaps, better sources and shorter paths first')
  async list(@Param('number') number: string, @Query() { side, limit, after, ...form }: CorrespondencesQuery) {
    const found = await this.find.execute({ number, ...(side && { side }), ...circumstances(form) });
    return bodyOrProblem(found, lookUpStatus, (view) => correspondencesBody(view, pageOf(view.items, limit, after), number), lookUpMembers);
  }

  @Get('correspondences/:from/:to')
  @ApiOperation({ summary: 'What is known from one standard to another, and the first fact that is missing for more' })
  @ApiParam({ name: 'to', ...NUMBER })
  @ApiParam({ name: 'from', ...NUMBER })
  @QueryParameters(pairParameters)
  @AnswersJson(pair, 'Always a mask: all five where nothing is known, none where facts contradict each other')
  async one(@Param('from') from: string, @Param('to') to: string, @Query() form: CircumstancesForm) {
    const explained = await this.explain.execute({ from, to, ...circumstances(form) });
    return bodyOrProblem(explained, pairStatus, (view) => pairBody(view, { from, to }), pairMembers);
  }
}
