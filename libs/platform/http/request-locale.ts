import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { localeOfSegment, negotiateLocale, type Locale } from '@platform/locale';
import type { FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'originalUrl' | 'headers'>;

/** The locale in which a request is answered: that of its address (`/hant/…`), else what `Accept-Language` asks for. */
export function localeOfRequest(request: Asked): Locale {
  return localeOfAddress(request.originalUrl) ?? negotiateLocale(request.headers['accept-language']);
}

/** The locale named by the first segment of an address, or null: the address then answers in the reader's own. */
export function localeOfAddress(url: string): Locale | null {
  return localeOfSegment(url.split(/[/?#]/, 2)[1] ?? '');
}

/** The locale of the request, as a parameter of a handler: `(@Language() locale: Locale)`. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext): Locale => localeOfRequest(context.switchToHttp().getRequest<FastifyRequest>()));
