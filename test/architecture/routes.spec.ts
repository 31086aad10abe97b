import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp, createHttpAdapter, HttpModule, Permission, Public, Readiness, undeclaredRoutes, unmatchedPolicies } from '@platform/http';
import { DecisionLog, type PolicyTable } from '@platform/permissions';

class AlwaysReady extends Readiness {
  isReady() {
    return Promise.resolve(true);
  }
}

class Unkept extends DecisionLog {
  note() {}
}

const anyone = { roles: 'signed-in', relation: 'none' } as const;
const policies: PolicyTable = { 'thing:add': anyone };

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

async function appOf(controllers: Type[], tables: readonly PolicyTable[] = []): Promise<NestFastifyApplication> {
  @Module({ imports: [HttpModule.with({ readiness: AlwaysReady, people: { policies: tables, decisions: Unkept } })], controllers })
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(Root, createHttpAdapter(), { logger: false, abortOnError: false });
  await configureHttp(app, { publicUrl: null, demonstration: false, rateLimit: false, missingTexts: 'throw' });
  return app;
}

const start = async (app: NestFastifyApplication): Promise<void> => {
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
};

describe('a route declares who may call it', () => {
  it('starts when each one does', async () => {
    const app = await appOf([OpenController, HeldController], [policies]);
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

describe('a permission has a policy, and a policy a route', () => {
  it('starts when each one does', async () => {
    const app = await appOf([HeldController], [policies]);
    await start(app);
    expect(unmatchedPolicies(app)).toEqual([]);
    await app.close();
  });

  it('does not start with a route that no policy is for', async () => {
    const app = await appOf([OpenController, HeldController]);
    await expect(start(app)).rejects.toThrow('POST /held (HeldController.add) asks for thing:add, which has no policy');
  });

  it('does not start with a policy that no route asks for', async () => {
    const app = await appOf([HeldController], [policies, { 'thing:remove': anyone }]);
    await expect(start(app)).rejects.toThrow('the policy of thing:remove has no route');
  });

  it('does not start with two policies for one action', async () => {
    await expect(appOf([HeldController], [policies, policies])).rejects.toThrow('two policies for thing:add');
  });
});
