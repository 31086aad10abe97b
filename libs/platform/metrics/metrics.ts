import { Injectable } from '@nestjs/common';
import { locales, missingTextCounts } from '@platform/locale';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What one answered request adds. `route` is the pattern (`/api/v1/standards/:number`), never the address. */
export type AnsweredRequest = Readonly<{ method: string; route: string; status: number; seconds: number }>;

/** Figures of this process in the Prometheus text format. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'gongtong_http_request_seconds',
    help: 'Time to answer, by route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.registry.registerMetric(missingTexts());
  }

  observe({ method, route, status, seconds }: AnsweredRequest): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

function missingTexts(): Gauge {
  return new Gauge({
    name: 'gongtong_missing_texts',
    help: 'Texts that were asked for and missing since the start, by locale',
    labelNames: ['locale'],
    registers: [],
    collect() {
      const counts = missingTextCounts();
      for (const locale of locales) this.set({ locale }, counts[locale]);
    },
  });
}
