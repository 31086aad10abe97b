import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Public } from './access';
import { problemContent } from './openapi/answers';
import { HttpProblem } from './problem';
import { RETRY_SOON } from './problem-of-error';
import { Readiness } from './readiness';

const state = (name: string) => ({
  schema: { type: 'object' as const, required: ['status'], additionalProperties: false, properties: { status: { type: 'string' as const, enum: [name] } } },
});

@ApiTags('operations')
@Controller('health')
@Public('a load balancer asks without signing in')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs. */
  @Get('live')
  @ApiOkResponse({ description: 'The process runs.', ...state('live') })
  live() {
    return { status: 'live' };
  }

  /** The process can answer: its database does. */
  @Get('ready')
  @ApiOkResponse({ description: 'Requests can be answered.', ...state('ready') })
  @ApiServiceUnavailableResponse({ description: 'Starting, or the database is away.', content: problemContent })
  async ready() {
    if (!(await this.readiness.isReady())) throw new HttpProblem({ status: 503, code: 'NOT_READY', headers: RETRY_SOON });
    return { status: 'ready' };
  }
}
