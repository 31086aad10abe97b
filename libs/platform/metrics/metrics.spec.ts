import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp, createHttpAdapter, HttpModule, Readiness } from '@platform/http';
import { DecisionLog } from '@platform/permissions';
import { MetricsModule } from './metrics.module';

class AlwaysReady extends Readiness {
  isReady() {
    return Promise.resolve(true);
  }
}

class Unkept extends DecisionLog {
  note() {}
}

@Module({ imports: [HttpModule.with({ readiness: AlwaysReady, people: { policies: [], decisions: Unkept } }), MetricsModule] })
class MeasuredModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(MeasuredModule, createHttpAdapter(), { logger: false });
  await configureHttp(app, { publicUrl: null, demonstration: false, rateLimit: false, missingTexts: 'throw' });
  await app.init();
});
afterAll(() => app.close());

it('counts requests by the pattern of their route', async () => {
  await app.inject('/health/live');
  await app.inject('/somewhere/else?name=wang');
  const { body, headers } = await app.inject('/metrics');
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toContain('gongtong_http_request_seconds_count{method="GET",route="/health/live",status="200"} 1');
  expect(body).toContain('gongtong_http_request_seconds_count{method="GET",route="none",status="404"} 1');
  expect(body).not.toContain('wang');
  expect(body).toContain('gongtong_missing_texts{locale="zh-Hant"} 0');
  expect(body).toContain('process_cpu_seconds_total');
});

it('tells nobody but the machine itself', async () => {
  expect((await app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })).statusCode).toBe(404);
  expect((await app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '192.0.2.7' } })).statusCode).toBe(404);
});
