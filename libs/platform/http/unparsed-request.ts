import { randomUUID } from 'node:crypto';
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { defaultLocale } from '@platform/locale';
import { bodyLimitText } from './body-limit';
import { problemDocument, type ProblemCause } from './problem';

/** Answers what is no HTTP request, or has headers beyond the limit of Node. Its language is unknown, so the default is used. */
export function answerUnparsedRequest(error: Error & Readonly<{ code?: string }>, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const cause = causeOf(error.code);
  const body = Buffer.from(JSON.stringify(problemDocument(cause, defaultLocale, randomUUID())));
  const head = [
    `HTTP/1.1 ${cause.status} ${STATUS_CODES[cause.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${body.length}`,
    'Cache-Control: no-store',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}

function causeOf(code: string | undefined): ProblemCause {
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, code: 'HEADERS_TOO_LARGE', params: { limit: bodyLimitText(maxHeaderSize) } };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, code: 'REQUEST_TIMEOUT' };
  return { status: 400, code: 'REQUEST_UNREADABLE' };
}
