import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, Permission, QueryParameters } from '@platform/http';
import { ReadWorkload } from '../../application/pool/workload';
import { PoolQuery } from './pool.dto';
import { poolParameters, workPage } from './pool.schemas';

@ApiTags('experts')
@Controller('api/v1/experts')
export class WorkloadController {
  constructor(private readonly workload: ReadWorkload) {}

  @Get('workload')
  @Permission('expert:list')
  @ApiOperation({ summary: 'What each in the pool was asked to do and did, in the twelve whole months before this one; without names, and of five panels at least' })
  @QueryParameters(poolParameters)
  @AnswersJson(workPage, 'One page')
  async list(@Query() { state, limit, after }: PoolQuery) {
    const page = await this.workload.page({ state: state ?? null, limit, after: after ?? null });
    return { ...page, totalIsLowerBound: false };
  }
}
