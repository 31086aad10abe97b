import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type HttpOptions, configureHttp, createHttpAdapter } from '@platform/http';
import { type Parts, ServerModule } from './server.module';

/** The application, ready to `listen` or, in tests, to `init` and `inject`. */
export async function createApp(parts: Parts, missingTexts: HttpOptions['missingTexts']): Promise<NestFastifyApplication> {
  const { publicUrl, demonstration, rateLimit, trustedProxies } = parts.environment;
  const app = await NestFactory.create<NestFastifyApplication>(ServerModule.with(parts), createHttpAdapter(trustedProxies), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  await configureHttp(app, { publicUrl, demonstration, rateLimit, missingTexts });
  return app;
}
