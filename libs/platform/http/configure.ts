import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { htmlLang, onMissingText, type MissingTextPolicy } from '@platform/locale';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseOtherThanObject, refuseUnkeepableBody } from './body-text';
import { compressed } from './compressed-answer';
import { conditional } from './conditional-answer';
import { refuseForm } from './json-alone';
import { ApiDescription } from './openapi/api-description';
import { describeApi } from './openapi/document';
import { perAddress } from './rate-limit';
import { refuseUnmatchedPolicies } from './unmatched-policies';
import { localeOfAddress, localeOfRequest } from './request-locale';
import { helmetOptions, PERMISSIONS_POLICY } from './security-headers';
import { Site } from './site';
import { countSmallBuckets } from './small-bucket';
import { isBytes } from './takes-bytes';
import { refuseUndeclaredRoutes } from './undeclared-routes';

export type HttpOptions = Readonly<{
  /** Origin under which readers reach the site; null where it is the server's own address. */
  publicUrl: string | null;
  /** Whether the installation shows itself with example accounts: sign-in is then possible over plain http as well. */
  demonstration: boolean;
  /** Whether requests of one address are counted and, beyond the limit, answered 429. */
  rateLimit: boolean;
  /** What a missing text does; a server falls back and counts, tests throw. */
  missingTexts: MissingTextPolicy;
}>;

/** Sets the edge up: headers, limits, languages, conditional answers. Call after creating the application and before `init` or `listen`. */
export async function configureHttp(app: NestFastifyApplication, options: HttpOptions): Promise<void> {
  onMissingText(options.missingTexts);
  const server = app.getHttpAdapter().getInstance();
  addIdentity(server);
  await server.register(helmet, helmetOptions(options.publicUrl));
  if (options.rateLimit) await server.register(rateLimit, perAddress).then(() => limit(server));
  server.addHook('preValidation', async (request) => {
    if (isBytes(request)) return;
    refuseForm(request);
    refuseOtherThanObject(request.body);
    refuseUnkeepableBody(request.body);
  });
  server.addHook('onSend', async (request, reply, payload: unknown) => {
    speak(request, reply);
    return compressed(request, reply, conditional(request, reply, payload));
  });
  server.addHook('onReady', async () => {
    refuseUndeclaredRoutes(app);
    refuseUnmatchedPolicies(app);
  });
  app.get(Site).standsAt(options);
  app.get(ApiDescription).describeWith(() => describeApi(app));
}

function limit(server: FastifyInstance): void {
  server.addHook('onRequest', server.rateLimit());
  countSmallBuckets(server);
}

function addIdentity(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'x-correlation-id': request.id, 'permissions-policy': PERMISSIONS_POLICY });
  });
}

/** Names the language of the answer, and that it depends on the reader's where the address does not name it. */
function speak(request: FastifyRequest, reply: FastifyReply): void {
  if (!reply.hasHeader('content-language')) void reply.header('content-language', htmlLang(localeOfRequest(request)));
  if (localeOfAddress(request.originalUrl) !== null) return;
  const vary = String(reply.getHeader('vary') ?? '');
  if (!/accept-language/i.test(vary)) void reply.header('vary', vary === '' ? 'Accept-Language' : `${vary}, Accept-Language`);
}
