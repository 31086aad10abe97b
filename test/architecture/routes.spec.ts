import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp, createHttpAdapter, HttpModule, Permission, Public, Readiness, undeclaredRoutes } from '@platform/http';

class AlwaysReady extends Readiness {
  isReady() {
    return Promise.resolve(true);
  }
}

@Controller('open')
@Public('a list that everyone may read')
class OpenController {
  @Get()
  list() {
    return [];
  }
}

@Controller('held')
class HeldController {
  @Post()
  @Permission('thing:add')
  add() {
    return {};
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get('one')
  @Public('one is open')
  one() {
    return {};
  }

  @Get('two')
  two() {
    return {};
  }
}

async function appOf(controllers: Type[]): Promise<NestFastifyApplication> {
  @Module({ imports: [HttpModule.with({ readiness: AlwaysReady })], controllers })
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(Root, createHttpAdapter(), { logger: false, abortOnError: false });
  await configureHttp(app, { publicUrl: null, rateLimit: false, missingTexts: 'throw' });
  return app;
}

const start = async (app: NestFastifyApplication): Promise<void> => {
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
};

describe('a route declares who may call it', () => {
  it('starts when each one does', async () => {
    const app = await appOf([OpenController, HeldController]);
    await start(app);
    expect(undeclaredRoutes(app)).toEqual([]);
    await app.close();
  });

  it('names the one that does not, and does not start', async () => {
    const app = await appOf([OpenController, ForgottenController]);
    await expect(start(app)).rejects.toThrow('GET /forgotten/two (ForgottenController.two)');
    expect(undeclaredRoutes(app)).toEqual(['GET /forgotten/two (ForgottenController.two)']);
  });

  it('names one that was registered past the controllers', async () => {
    const app = await appOf([OpenController]);
    app.getHttpAdapter().getInstance().get('/aside', () => ({}));
    await expect(start(app)).rejects.toThrow('GET /aside (no controller)');
  });
});
