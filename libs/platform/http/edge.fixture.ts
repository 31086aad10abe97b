import { Body, Controller, Get, Module, Param, Post, Query, Req, Res, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { htmlLang, type Locale } from '@platform/locale';
import { type Actor, type Caller, Callers, type Credentials, type Decision, DecisionLog, memberRoles, type PolicyTable } from '@platform/permissions';
import { refuse, type Refused } from '@pure/kernel';
import { Type as Convert } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, ValidateNested } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permission, Public } from './access';
import { createHttpAdapter } from './adapter';
import { BodyLimit, MB } from './body-limit';
import { configureHttp, type HttpOptions } from './configure';
import { CurrentActor, CurrentCaller } from './current-caller';
import { ErrorPage } from './error-page';
import { HttpModule } from './http.module';
import { AnswersJson } from './openapi/answers';
import { record, text } from './openapi/schemas';
import type { ProblemDocument } from './problem';
import { Readiness } from './readiness';
import { bodyOrProblem, type RefusalStatus } from './refusal-answer';
import { Language } from './request-locale';
import { SessionCookie } from './session-cookie';
import { SmallBucket } from './small-bucket';
import './texts';

class Place {
  @IsString() name: string;
}

class Form {
  @IsString() @MaxLength(5) text: string;
  @IsOptional() @ValidateNested({ each: true }) @Convert(() => Place) @IsArray() places?: Place[];
  @IsOptional() @IsString() @IsNotEmpty() @Matches(/\S/u) reason?: string;
}

class Paging {
  @IsOptional() @Convert(() => Number) @IsInt() @Max(100) limit?: number;
  @IsOptional() @IsIn(['mainland', 'taiwan']) side?: string;
}

type TooFar = Readonly<{ code: 'NOT_ALLOWED'; nearby: readonly string[] }>;
const tooFarStatus = { NOT_ALLOWED: 403 } as const satisfies RefusalStatus<TooFar>;

@Controller('api/v1/things')
@Public('a route of the test')
class ThingController {
  constructor(private readonly cookie: SessionCookie) {}

  @Get() list(@Query() paging: Paging) {
    return { limit: paging.limit ?? 20 };
  }

  @Get('refused') refused() {
    const result: Refused<TooFar> = refuse({ code: 'NOT_ALLOWED', nearby: ['GB/T 1'] });
    return bodyOrProblem(result, tooFarStatus, () => null, ({ nearby }) => ({ suggestions: [...nearby] }));
  }

  @Get('broken') broken() {
    throw new Error('duplicate key "wang@example.test" 830000197001010016');
  }

  @Get('mine')
  @Permission('thing:read')
  mine(@CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return { caller, by };
  }

  @Post('mine')
  @Permission('thing:change')
  change() {
    return {};
  }

  @Post('mine/publish')
  @Permission('thing:publish')
  publish() {
    return {};
  }

  @Post('said')
  @Public('anyone may say something', { caller: 'if-known' })
  @SmallBucket('report')
  say(@CurrentActor() { via, role }: Actor) {
    return { via, role };
  }

  @Post('opened')
  @Public('anyone may sign in')
  @SmallBucket('sign-in')
  open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    this.cookie.set(request, reply, 'enterprise');
    return {};
  }

  @Post('closed')
  @Public('anyone may sign out')
  close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    this.cookie.clear(request, reply);
    return {};
  }

  @Get(':name')
  @AnswersJson(record({ name: text(), language: text() }), 'A thing')
  one(@Param('name') name: string, @Language() locale: Locale) {
    return { name, language: locale };
  }

  @Post() create(@Body() form: Form) {
    return { text: form.text };
  }

  @Post('large')
  @BodyLimit(2 * MB)
  large(@Body() form: Form) {
    return { text: form.text };
  }
}

@Controller(['hans', 'hant', 'en'])
@Public('a page of the test')
class PageController {
  @Get('about') about(@Language() locale: Locale) {
    return `<html lang="${htmlLang(locale)}"></html>`;
  }
}

class AlwaysReady extends Readiness {
  isReady() {
    return Promise.resolve(true);
  }
}

/** Whoever carries the secret of a role is a member in that role. */
class KnownBySecret extends Callers {
  callerOf({ kind, secret }: Credentials): Promise<Caller | null> {
    const role = memberRoles.find((known) => known === secret);
    if (!role) return Promise.resolve(null);
    return Promise.resolve({ account: 'a', session: kind === 'session' ? 's' : null, via: kind, acting: { organisation: 'o', membership: 'm', role, scopes: null }, steppedUpAt: null, at: '2026-03-01T10:00:00.000Z' });
  }
}

@Module({ providers: [{ provide: Callers, useClass: KnownBySecret }], exports: [Callers] })
class CallersModule {}

/** What the guard decided, oldest first. */
export const decisions: Decision[] = [];

class DecisionList extends DecisionLog {
  note(decision: Decision) {
    decisions.push(decision);
  }
}

const policies = {
  'thing:read': { roles: ['enterprise', 'centre'], relation: 'none', token: true },
  'thing:change': { roles: ['enterprise'], relation: 'own-organisation' },
  'thing:publish': { roles: ['enterprise'], relation: 'own-organisation', stepUp: true },
} as const satisfies PolicyTable;

class PlainErrorPage extends ErrorPage {
  render(problem: ProblemDocument, locale: Locale) {
    return `<html lang="${htmlLang(locale)}"><h1>${problem.title}</h1></html>`;
  }
}

const options: HttpOptions = { publicUrl: null, demonstration: false, rateLimit: false, missingTexts: 'throw' };

/** A small application behind the real edge; `more` adds controllers to it. */
export async function startEdge(more: Partial<HttpOptions> = {}, controllers: Type[] = [], proxies: readonly string[] = []): Promise<NestFastifyApplication> {
  @Module({ imports: [HttpModule.with({ readiness: AlwaysReady, people: { policies: [policies], decisions: DecisionList, callers: CallersModule }, errorPage: PlainErrorPage })], controllers: [ThingController, PageController, ...controllers] })
  class EdgeModule {}
  const app = await NestFactory.create<NestFastifyApplication>(EdgeModule, createHttpAdapter(proxies), { logger: false });
  await configureHttp(app, { ...options, ...more });
  await app.init();
  return app;
}
