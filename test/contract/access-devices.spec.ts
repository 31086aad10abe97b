import { mailServer, type MailServer } from '../database/notice/mail-bench';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type Account, anAccount } from './support/person';

type Sessions = Readonly<{ items: { device: string | null; browser: string | null; system: string | null; current: boolean }[] }>;

const OURS = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1' };
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

let database: TestDatabase;
let server: ContractApp;
let post: MailServer;
beforeAll(async () => {
  database = await testDatabase();
  post = await mailServer();
  server = await ContractApp.start(database.url, { SMTP_URL: post.url });
});
afterAll(async () => {
  await server.close();
  await post.close();
});

/** Signs in from a browser; gives its cookie. */
async function signedIn({ email, password }: Account, agent: string): Promise<string> {
  const { status, headers } = await server.post('/api/v1/sessions', { email, password }, { ...OURS, 'user-agent': agent });
  expect(status).toBe(200);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const elsewhere = (account: string) =>
  database.write.query<{ subject_kind: string; content: object }>(`select subject_kind, content from journal.event where act = 'session.opened-elsewhere' and account = $1::uuid order by id`, [account]);

/** The mail with its line ends of quoted-printable taken out, once the worker has sent it. */
async function mailTo(address: string): Promise<string> {
  for (let patience = 150; patience > 0; patience -= 1) {
    const found = post.mails.find((mail) => mail.includes(`To: ${address}`));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}

it('sessions are listed by kind of browser and system, and an unknown program as what it calls itself', async () => {
  const lin = await anAccount(database, 'lin@devices.example');
  const cookie = await signedIn(lin, FIREFOX);
  await signedIn(lin, 'curl/8.5.0');
  const { body } = await server.get<Sessions>('/api/v1/sessions', { host: 'localhost', cookie });
  expect(body.items.find(({ current }) => current)).toMatchObject({ browser: 'Firefox', system: 'Windows', device: FIREFOX });
  expect(body.items.find(({ current }) => !current)).toMatchObject({ browser: null, system: null, device: 'curl/8.5.0' });
});

it('the first sign-in, and a newer version of the same browser, are nowhere else', async () => {
  const wu = await anAccount(database, 'wu@devices.example');
  await signedIn(wu, FIREFOX);
  await signedIn(wu, FIREFOX.replaceAll('145.0', '146.0'));
  expect(await elsewhere(wu.id)).toEqual([]);
});

it('a sign-in from another kind of browser is mailed once, with the way to end it, and without an address of the network', async () => {
  const chen = await anAccount(database, 'chen@devices.example');
  await database.write.query(`update access.account set locale = 'en' where id = $1::uuid`, [chen.id]);
  await signedIn(chen, FIREFOX);
  await signedIn(chen, CHROME);
  await signedIn(chen, CHROME);
  expect(await elsewhere(chen.id)).toEqual([{ subject_kind: 'session', content: { browser: 'Chrome', system: 'Windows' } }]);
  const mail = (await mailTo(chen.email)).replace(/=\r\n/g, '');
  for (const part of ['Browser: Chrome. System: Windows.', 'End this session', '/app/account']) expect(mail).toContain(part);
  expect(mail).not.toMatch(/127\.0\.0\.1|::1/);
});
