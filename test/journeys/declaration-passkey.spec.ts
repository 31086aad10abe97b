import type { BrowserContext, Page } from 'playwright-core';
import { eachAtADesk } from './support/desk';
import type { Workplace } from './support/workplace';

jest.setTimeout(120_000);

let place: Workplace;
let context: BrowserContext;
let page: Page;
eachAtADesk((desk) => ({ place, context, page } = desk));

/** A device that keeps passkeys and knows its person; `refuses`: who sits there does not confirm. */
async function aDevice(): Promise<Readonly<{ refuses: (now: boolean) => Promise<unknown> }>> {
  const protocol = await context.newCDPSession(page);
  await protocol.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
  const { authenticatorId } = await protocol.send('WebAuthn.addVirtualAuthenticator', { options });
  return { refuses: (now) => protocol.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: !now }) };
}

async function signIn(address: string): Promise<void> {
  const { email, password } = place.account('enterprise-mainland');
  await page.goto(`${place.origin}/app/${address}`);
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.acting').waitFor();
}

async function aDraft(): Promise<string> {
  const method = { own: '按说明书测量' };
  const draft = {
    products: [{ name: '示例签署灯', models: ['GT-9'] }], standards: [{ type: 'enterprise', number: 'Q/SLZM 019-2026', name: '示例签署灯' }],
    indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method }],
    notices: [{ code: 'D3_OWN_METHOD', path: 'indicators.0.method' }, { code: 'D3_OWN_METHOD', path: 'indicators.1.method' }],
    promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门',
  };
  const answer = await page.request.post(`${place.origin}/api/v1/declarations`, { data: { draft }, headers: { 'x-gongtong-csrf': '1', origin: place.origin } });
  return ((await answer.json()) as { id: string }).id;
}

it('a declaration is signed by passkey in the wizard: who does not confirm publishes nothing, who does is told on the public page', async () => {
  const device = await aDevice();
  await signIn('account');
  await page.getByLabel('名称').fill('质量部电脑');
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await page.getByRole('rowheader', { name: '质量部电脑' }).waitFor();
  await page.goto(`${place.origin}/app/declarations/${await aDraft()}/check`);
  await page.getByRole('button', { name: '公开', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '公开这份声明？' });
  await dialog.getByLabel('用我的通行密钥签署').waitFor();
  expect(await dialog.getByLabel('用我的通行密钥签署').isChecked()).toBe(true);
  await dialog.getByLabel('公开我的姓名').press('Space');
  await device.refuses(true);
  await dialog.getByRole('button', { name: '公开', exact: true }).press('Enter');
  await dialog.getByRole('alert').filter({ hasText: '没有用通行密钥签署，所以没有公开' }).waitFor();
  await device.refuses(false);
  await dialog.getByRole('button', { name: '公开', exact: true }).press('Enter');
  const heading = page.getByRole('heading', { name: /GT-D-\d{4}-\d{6}-[0-9A-Z]/ });
  await heading.waitFor();
  const number = /GT-D-[\w-]+/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
  await page.goto(`${place.origin}/hans/d/${number}`);
  await page.locator('dd', { hasText: '通行密钥签署' }).first().waitFor();
  const told = await page.locator('dd', { hasText: '通行密钥签署' }).first().textContent();
  const { email } = place.account('enterprise-mainland');
  expect(told).toMatch(/^通行密钥签署 · \S+ · 签名数据$/);
  expect(told).not.toContain(email);
  const seen = (await (await page.request.get(`${place.origin}/api/v1/declarations/${number}/versions/1/signature`)).json()) as { suite: string; name: { text: string } | null; assertion: object | null };
  expect([seen.suite, told?.includes(seen.name?.text ?? '-'), seen.assertion !== null]).toEqual(['passkey', true, true]);
});
