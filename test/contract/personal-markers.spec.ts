import { Logger } from '@nestjs/common';
import { anAccount, OwnPerson } from './support/person';

const MARKER = /PLANTED|planted-9|912-345-678/i;
const own = new OwnPerson();
const written: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
const keep = (chunk: unknown): boolean => written.push(String(chunk)) > 0;

beforeAll(() => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
});
afterAll(() => {
  Object.assign(process.stdout, { write: out });
  Object.assign(process.stderr, { write: err });
});

it('what people write of themselves is in no log, no refusal, no address, no journal and no answer to somebody else', async () => {
  const account = await anAccount(own.database, 'planted-9@photonics.example');
  const browser = own.browser();
  await browser.signIn(account);
  const answers = [
    await browser.send('PATCH', '/personal/records', { kind: 'account', id: account.id, fields: [{ name: 'name', value: 'PLANTED NAME' }] }),
    await browser.send('PATCH', '/personal/records', { kind: 'account', id: account.id, fields: [{ name: 'email', value: 'planted-9@x.example' }] }),
    await browser.send('PATCH', '/personal/records', { kind: 'account', id: account.id, fields: [{ name: 'name', value: `PLANTED ${'x'.repeat(300)}` }] }),
    await browser.send('PATCH', '/personal/records', { kind: 'PLANTED', id: 'PLANTED', fields: 'PLANTED' }),
    await browser.post('/personal/deletion', { email: 'PLANTED@x.example' }),
    await browser.post('/personal/consents', { purpose: 'PLANTED', given: true, notice: 1 }),
    await browser.post('/personal/requests/PLANTED/withdraw'),
    await own.browser().signIn({ email: 'planted-9@photonics.example', password: 'PLANTED PASSWORD' }),
    await own.browser().post('/recovery', { email: 'planted-9@photonics.example' }),
  ];
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers.filter(({ text }) => MARKER.test(text)).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  const stranger = await own.stranger();
  for (const path of ['/personal', '/personal/export', '/me', '/inbox', '/sessions']) expect((await stranger.get(path)).text).not.toMatch(MARKER);
  const events = await own.database.write.query<{ event: string }>(`select e::text as event from journal.event e union all select d::text from journal.decision d`);
  expect(events.filter(({ event }) => MARKER.test(event))).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter((line) => MARKER.test(line))).toEqual([]);
});
