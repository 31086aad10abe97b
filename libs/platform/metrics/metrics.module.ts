import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { HttpAdapter } from '@platform/http';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';

/** `/metrics`, and the time that every request took. */
@Module({ controllers: [MetricsController], providers: [Metrics], exports: [Metrics] })
export class MetricsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const adapter = this.host.httpAdapter;
    if (!(adapter instanceof HttpAdapter)) return;
    adapter.getInstance().addHook('onResponse', async ({ method, routeOptions }, reply) => {
      this.metrics.observe({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, seconds: reply.elapsedTime / 1_000 });
    });
  }
}
