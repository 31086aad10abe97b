import { Catch, Injectable, Logger, Optional, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { htmlLang, type Locale } from '@platform/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpAdapter } from './adapter';
import { ErrorPage } from './error-page';
import { problemDocument, type ProblemCause, type ProblemDocument } from './problem';
import { problemOfError } from './problem-of-error';
import { localeOfRequest } from './request-locale';
import { describeUnexpected } from './unexpected-error';

/** Addresses that programs call: these get problem documents even where the caller takes HTML. */
const FOR_PROGRAMS = /^\/(?:api|health|log|\.well-known)\/|^\/(?:metrics|openapi\.json)(?:$|\?)/;

/** Turns whatever a request failed with into a problem document, or into a page for a reader. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(
    private readonly host: HttpAdapterHost,
    @Optional() private readonly page?: ErrorPage,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const cause = problemOfError(error, request, this.methodsOf(request));
    this.note(cause, error, request);
    const locale = localeOfRequest(request);
    const problem = problemDocument(cause, locale, request.id);
    const page = this.pageFor(request, problem, locale);
    void reply
      .code(problem.status)
      .headers({ ...cause.headers, 'cache-control': 'no-store', 'content-language': htmlLang(locale) })
      .header('content-type', page === null ? 'application/problem+json' : 'text/html; charset=utf-8')
      .send(page ?? Buffer.from(JSON.stringify(problem)));
  }

  /** What failed in us with its trace; what was refused, but for an unknown address, by its code: neither says who asked, or for what. */
  private note({ status, code }: ProblemCause, error: unknown, request: FastifyRequest): void {
    if (code === 'UNEXPECTED' || code === 'TOOK_TOO_LONG') this.logger.error(describeUnexpected(error, request));
    else if (status < 500 && status !== 404) this.logger.log({ event: 'refusal', status, code, route: request.routeOptions.url ?? 'no route', correlation: request.id });
  }

  private pageFor(request: FastifyRequest, problem: ProblemDocument, locale: Locale): string | null {
    const wantsPage = request.headers.accept?.includes('text/html') === true && !FOR_PROGRAMS.test(request.originalUrl);
    if (!this.page || !wantsPage) return null;
    try {
      return this.page.render(problem, locale, request.originalUrl);
    } catch (error) {
      this.logger.error(describeUnexpected(error, request));
      return null;
    }
  }

  private methodsOf(request: FastifyRequest): readonly string[] {
    const adapter = this.host.httpAdapter;
    return adapter instanceof HttpAdapter ? adapter.routes.methodsOf(request.originalUrl) : [];
  }
}
