import { Socket } from 'node:net';
import './texts';
import { answerUnparsedRequest } from './unparsed-request';

class Wire extends Socket {
  sent = '';
  override writable = true;
  override end(bytes: unknown) {
    this.sent = String(bytes);
    return this;
  }
}

it.each([
  ['HPE_HEADER_OVERFLOW', 431, '16 kB'],
  ['HPE_INVALID_METHOD', 400, 'HTTP'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408, '重试'],
])('%s answers %d in words', (code, status, words) => {
  const wire = new Wire();
  answerUnparsedRequest(Object.assign(new Error('parse error'), { code }), wire);
  const [head = '', body = ''] = wire.sent.split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(head).toContain('X-Content-Type-Options: nosniff');
  expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringContaining(words) });
});
