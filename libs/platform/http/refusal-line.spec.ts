import { Logger } from '@nestjs/common';
import { startEdge } from './edge.fixture';

it('what is refused is a line of the log: its code and its route, nobody’s address and no value', async () => {
  const app = await startEdge();
  const lines: unknown[] = [];
  Logger.overrideLogger({ log: (line: unknown) => lines.push(line), error() {}, warn() {} });
  const refused = await app.inject({ method: 'POST', url: '/api/v1/things?who=lin@photonics.example', payload: { text: 'wang@photonics.example' } });
  await app.inject('/api/v1/nothing');
  const forbidden = await app.inject({ method: 'POST', url: '/api/v1/things/mine', headers: { cookie: 'gongtong=enterprise', host: 'localhost' } });
  Logger.overrideLogger(false);
  await app.close();
  expect(lines).toEqual([
    { event: 'refusal', status: 400, code: 'FORM_INVALID', route: '/api/v1/things', correlation: refused.headers['x-correlation-id'] },
    { event: 'refusal', status: 403, code: 'CSRF_HEADER_MISSING', route: '/api/v1/things/mine', correlation: forbidden.headers['x-correlation-id'] },
  ]);
});
