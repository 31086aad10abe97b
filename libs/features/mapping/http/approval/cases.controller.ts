import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentCaller, Permission, QueryParameters } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { ReadCases } from '../../application/approval/read-cases';
import { caseBody, casesBody } from './approval-body';
import { CaseQuery } from './approval.dto';
import { caseStatus } from './approval.problems';
import { caseLines, caseParameters, mappingNumber, seenCase } from './approval.schemas';

@ApiTags('approvals')
@Controller('api/v1/approvals')
export class ApprovalCasesController {
  constructor(private readonly reading: ReadCases) {}

  @Get()
  @Permission('approval:list')
  @ApiOperation({ summary: 'Mappings before the regulators, those that wait longest first' })
  @QueryParameters(caseParameters)
  @AnswersJson(caseLines, 'One page')
  async list(@Query() { queue, limit, after }: CaseQuery) {
    return casesBody(await this.reading.page({ queue: queue ?? null, limit, after: after ?? null }));
  }

  @Get(':number')
  @Permission('approval:read')
  @ApiOperation({ summary: 'A mapping with all that is to be known before deciding on it' })
  @ApiParam(mappingNumber)
  @AnswersJson(seenCase, 'As it stands now')
  async one(@Param('number') number: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.reading.one(number, { acting: actingOf(caller), caller }), caseStatus, caseBody);
  }
}
