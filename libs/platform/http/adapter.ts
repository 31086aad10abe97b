import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { answerUnparsedRequest } from './unparsed-request';
import { LONGEST_HEAD, UNUSABLE_ADDRESS, addressFault, escapeBareBytes, readableQuery } from './address';
import { DEFAULT_BODY_LIMIT, applyBodyLimit } from './body-limit';
import { RouteList } from './route-list';
import { readBytes } from './takes-bytes';

/** Longer than any segment that `addressFault` lets pass, in characters as sent. */
const LONGEST_PARAMETER = 8_000;

/** Within so long a request must have arrived whole, in milliseconds: who sends byte by byte holds no connection. */
const LONGEST_ARRIVAL_MS = 60_000;

/** The Fastify adapter of Nest, with the routes that it registers. */
export class HttpAdapter extends FastifyAdapter {
  readonly routes = new RouteList();

  constructor(proxies: readonly string[]) {
    super({
      bodyLimit: DEFAULT_BODY_LIMIT,
      trustProxy: proxies.length > 0 && [...proxies],
      requestTimeout: LONGEST_ARRIVAL_MS,
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
    readBytes(this.instance);
  }
}

/**
 * The adapter to create the application with: `NestFactory.create(Module, createHttpAdapter())`, then `configureHttp(app, …)`.
 * `proxies`: addresses and networks (CIDR) of the proxies in front, whose word on whom they forward is believed; nobody else's is.
 */
export const createHttpAdapter = (proxies: readonly string[] = []): HttpAdapter => new HttpAdapter(proxies);

function usableAddress(request: IncomingMessage): string {
  const url = escapeBareBytes(request.url ?? '/');
  return addressFault(url) ? UNUSABLE_ADDRESS : readableQuery(url);
}
