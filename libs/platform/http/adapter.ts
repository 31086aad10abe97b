import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { answerUnparsedRequest } from './unparsed-request';
import { LONGEST_HEAD, UNUSABLE_ADDRESS, addressFault, escapeBareBytes, readableQuery } from './address';
import { DEFAULT_BODY_LIMIT, applyBodyLimit } from './body-limit';
import { RouteList } from './route-list';

/** Longer than any segment that `addressFault` lets pass, in characters as sent. */
const LONGEST_PARAMETER = 8_000;

/** The Fastify adapter of Nest, with the routes that it registers. */
export class HttpAdapter extends FastifyAdapter {
  readonly routes = new RouteList();

  constructor() {
    super({
      bodyLimit: DEFAULT_BODY_LIMIT,
      trustProxy: false,
      genReqId: () => randomUUID(),
      http: { maxHeaderSize: LONGEST_HEAD },
      rewriteUrl: usableAddress,
      clientErrorHandler: answerUnparsedRequest,
      routerOptions: { maxParamLength: LONGEST_PARAMETER, ignoreTrailingSlash: true },
    });
    this.instance.addHook('onRoute', (route) => {
      this.routes.add(route);
      applyBodyLimit(route);
    });
    this.instance.removeContentTypeParser('text/plain');
  }
}

/** The adapter to create the application with: `NestFactory.create(Module, createHttpAdapter())`, then `configureHttp(app, …)`. */
export const createHttpAdapter = (): HttpAdapter => new HttpAdapter();

function usableAddress(request: IncomingMessage): string {
  const url = escapeBareBytes(request.url ?? '/');
  return addressFault(url) ? UNUSABLE_ADDRESS : readableQuery(url);
}
