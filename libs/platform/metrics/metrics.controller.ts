import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@platform/http';
import { Metrics } from './metrics';
import { OwnMachineGuard } from './own-machine.guard';

@ApiTags('operations')
@Controller('metrics')
@Public('programs on the same machine read it without an account; others are told that it does not exist')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** Figures of the process in the Prometheus text format. */
  @Get()
  @UseGuards(OwnMachineGuard)
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ description: 'Prometheus text format; to programs on the same machine only', content: { 'text/plain': { schema: { type: 'string' } } } })
  text() {
    return this.metrics.text();
  }
}
