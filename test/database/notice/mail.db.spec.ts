import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SqlJournal } from '@platform/journal';
import { SendAgain } from '../../../libs/features/notice/application/mail/send-again';
import { testDatabase } from '../../support/database';
import { MailBench, mailServer, type MailServer, ORIGIN } from './mail-bench';

let bench: MailBench;
const open: MailServer[] = [];
beforeAll(async () => {
  bench = new MailBench(await testDatabase({ restricted: true }));
});
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function server(...answers: Parameters<typeof mailServer>): Promise<MailServer> {
  const started = await mailServer(...answers);
  open.push(started);
  return started;
}
const refusing = (responseCode: number) => (_address: unknown, _session: unknown, done: (fault?: Error | null) => void) => done(Object.assign(new Error('no'), { responseCode }));

it('a mail arrives once, under its own id, and its secret is gone', async () => {
  const { url, mails } = await server();
  const id = await bench.write({ template: 'recovery', locale: 'en', params: { until: '2026-11-28 22:00' }, secret: 'once-only' });
  expect((await bench.standing(id))?.secret?.includes('once-only')).toBe(false);
  const worker = bench.worker(url);
  expect([await worker.execute(id), await worker.execute(id)]).toEqual(['done', 'done']);
  expect(mails).toHaveLength(1);
  const [mail = ''] = mails;
  for (const part of [`Message-ID: <${id}@gongtong.example>`, 'To: wang@example.org', 'Subject: Set a new password', 'Auto-Submitted: auto-generated', 'text/plain', 'text/html']) expect(mail).toContain(part);
  expect(mail.replace(/=\r\n/g, '')).toContain(`${ORIGIN}/app/recover#once-only`);
  expect(await bench.standing(id)).toEqual({ state: 'sent', fault: null, attempts: 1, secret: null });
});

it('is written once for an event, an address and a template', async () => {
  const id = await bench.write();
  const { event_id } = (await bench.database.write.first<{ event_id: string }>('select event_id from notice.mail where id = $1', [id])) ?? { event_id: '' };
  const again = { event: Number(event_id), account: null, address: 'wang@example.org', template: 'security', locale: 'en', params: {}, secret: null } as const;
  expect(await bench.database.write.transaction((tx) => bench.store.insertMail(tx, again))).toBeNull();
});

it.each([
  ['a recipient refused for good', { onRcptTo: refusing(550) }, 'done', 'failed', 'SMTP 550'],
  ['a recipient not taken for now', { onRcptTo: refusing(451) }, 'again', 'waiting', 'SMTP 451'],
  ['a sender refused', { onMailFrom: refusing(553) }, 'done', 'failed', 'SMTP 553'],
  ['a server that is busy', { onConnect: (_session: unknown, done: (fault?: Error) => void) => done(Object.assign(new Error('busy'), { responseCode: 421 })) }, 'again', 'waiting', 'SMTP 421'],
] as const)('%s', async (_name, answers, told, state, fault) => {
  const { url, mails } = await server(answers);
  const id = await bench.write();
  expect(await bench.worker(url).execute(id)).toBe(told);
  expect(await bench.standing(id)).toMatchObject({ state, fault, attempts: 1 });
  expect(mails).toEqual([]);
  expect(await bench.acts(id)).toEqual(state === 'failed' ? ['mail.written', 'mail.failed'] : ['mail.written']);
});

it('a server that is down gets the mail later, and gives up after twelve attempts', async () => {
  const gone = await mailServer();
  await gone.close();
  const id = await bench.write();
  expect(await bench.worker(gone.url).execute(id)).toBe('again');
  expect(await bench.standing(id)).toMatchObject({ state: 'waiting', attempts: 1 });
  const { url, mails } = await server();
  expect(await bench.worker(url).execute(id)).toBe('done');
  expect([mails.length, (await bench.standing(id))?.state]).toEqual([1, 'sent']);
  const lost = await bench.write();
  const told = [];
  for (let attempt = 1; attempt <= 12; attempt += 1) told.push(await bench.worker(gone.url).execute(lost));
  expect([told.filter((each) => each === 'again').length, told.at(-1), (await bench.standing(lost))?.state]).toEqual([11, 'done', 'failed']);
});

describe('an attempt that was cut off', () => {
  it('leaves the mail to an administrator: it is not sent again by itself', async () => {
    const { url, mails } = await server();
    const id = await bench.write();
    await bench.database.write.transaction((tx) => bench.store.markSending(tx, id)); // the process ended here
    expect(await bench.worker(url).execute(id)).toBe('done');
    expect(await bench.worker(url).execute(id)).toBe('done');
    expect(mails).toEqual([]);
    expect(await bench.standing(id)).toMatchObject({ state: 'failed', fault: 'CUT_OFF' });
    expect(await bench.acts(id)).toEqual(['mail.written', 'mail.failed']);
  });

  it('is committed as begun before the server sees anything of it', async () => {
    const states: (string | undefined)[] = [];
    const id = await bench.write();
    const { url } = await server({
      async onConnect(_session, done) {
        states.push((await bench.standing(id))?.state);
        done();
      },
    });
    await bench.worker(url).execute(id);
    expect(states).toEqual(['sending']);
  });

  it('by a connection lost while the content was on its way, is not tried again', async () => {
    const { url } = await server({
      onData(stream) {
        stream.resume().once('end', () => open.forEach((each) => each.breakOff())); // and never says that it has it
      },
    });
    const id = await bench.write();
    expect(await bench.worker(url).execute(id)).toBe('done');
    expect(await bench.standing(id)).toMatchObject({ state: 'failed', fault: expect.stringMatching(/^CUT_OFF /) });
  });

  it('goes out when an administrator asks, once, and only then', async () => {
    const { url, mails } = await server();
    const again = new SendAgain(bench.database.write, bench.store, new SqlJournal());
    const id = await bench.write();
    await bench.database.write.transaction((tx) => bench.store.markSending(tx, id));
    await bench.worker(url).execute(id);
    expect(await again.execute(id, { via: 'session' })).toMatchObject({ ok: true, value: { state: 'waiting' } });
    await bench.worker(url).execute(id);
    expect([mails.length, (await bench.standing(id))?.state]).toEqual([1, 'sent']);
    expect(await again.execute(id, { via: 'session' })).toEqual({ ok: false, refusal: { code: 'MAIL_NOT_FAILED', state: 'sent' } });
    expect(await again.execute('00000000-0000-4000-8000-000000000000', { via: 'session' })).toEqual({ ok: false, refusal: { code: 'MAIL_UNKNOWN' } });
  });
});

it('twenty workers at once send a mail once', async () => {
  const { url, mails } = await server();
  const id = await bench.write();
  await Promise.all(Array.from({ length: 20 }, () => bench.worker(url).execute(id)));
  expect(mails).toHaveLength(1);
});

it('without a server it lies as a file that others cannot read', async () => {
  const id = await bench.write();
  expect(await bench.worker(null).execute(id)).toBe('done');
  const file = path.join(bench.folder, 'mail', `${id}.eml`);
  expect(readFileSync(file, 'utf8')).toContain('To: wang@example.org');
  expect(statSync(file).mode & 0o077).toBe(0);
});
