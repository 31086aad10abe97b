import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-first-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A standard of nobody, as a source of grade A has it. */
async function inRegister(row: object): Promise<void> {
  const file = path.join(folder, 'standards.jsonl');
  writeFileSync(file, `${JSON.stringify({ number: 'GB/T 98002-2024', side: 'mainland', nature: 'recommended', title_zh_hans: '示例灯 性能要求', level: 'national', issued: '2024-01-01', implemented: '2024-06-01', status_raw: '现行', status: 'in_force', source: 'a.example', grade: 'A', ...row })}\n`);
  const done = await catalogueImport(place.database, correspondenceImporters).importers['standards']?.execute({ path: file, dryRun: false, onRejected: (each) => expect(each).toBeNull() });
  expect(done?.ok).toBe(true);
}

const hans = { email: '电子邮箱', password: '密码' };
const NUMBER = /GT-D-\d{4}-\d{6}-[0-9A-Z]/;

/** Somebody at the keyboard, whose acts are counted: a field that is filled in, a press of Enter; and each address that is opened. */
class Counted {
  acts = 0;
  private readonly addresses = new Set<string>();

  constructor(readonly person: Person) {
    person.page.on('framenavigated', (frame) => this.addresses.add(new URL(frame.url()).pathname));
  }

  get pages(): number {
    return this.addresses.size;
  }

  async fill(label: string, text: string, which = 0): Promise<void> {
    this.acts += 1;
    await this.person.page.getByLabel(label, { exact: true }).nth(which).focus();
    await this.person.page.keyboard.press('Control+A');
    await this.person.page.keyboard.type(text);
  }

  async choose(label: string, value: string, which = 0): Promise<void> {
    this.acts += 1;
    await this.person.page.getByLabel(label, { exact: true }).nth(which).selectOption(value);
  }

  async press(name: string): Promise<void> {
    this.acts += 1;
    await this.person.press(name);
  }

  async enter(): Promise<void> {
    this.acts += 1;
    await this.person.page.keyboard.press('Enter');
  }

  step(no: number): Promise<void> {
    return this.person.page.getByRole('heading', { level: 1, name: new RegExp(`^第 ${no} 步`) }).waitFor();
  }
}

const sitDown = async (): Promise<Counted> => {
  const person = await Person.sitDown({ browser, place }, 'zh-CN');
  await person.signIn('enterprise-mainland', '/app/declarations', hans);
  await person.page.getByRole('heading', { level: 1, name: '我的声明' }).waitFor();
  return new Counted(person);
};

/** A lamp under an own standard, with three indicators, up to the last step. */
async function writeLamp(at: Counted, name = '示例平板灯'): Promise<void> {
  await at.press('新建声明');
  await at.step(1);
  await at.press('保存并继续');
  await at.step(2);
  await at.fill('标准编号', 'Q/SLZM 009-2026');
  await at.fill('标准名称', name);
  await at.enter();
  await at.step(3);
  await at.fill('名称', name);
  await at.fill('型号', 'PL-36W、PL-48W');
  for (const [row, [indicator, value, method]] of [['初始光效', '≥85 lm/W', 'GB/T 24824-2009'], ['色温', '3000~4000 K', 'GB/T 24824-2009'], ['调光', '0~100％', 'GB/T 24824-2009']].entries()) {
    await at.fill('指标名称', indicator ?? '', row);
    await at.fill('数值', value ?? '', row);
    await at.fill('试验方法', method ?? '', row);
  }
  await at.choose('类别', 'functional', 2);
  await at.press('保存并继续');
  await at.step(4);
  await at.fill('签署人职务', '质量负责人');
  await at.fill('签发地点', '厦门');
  await tellAll(at);
  await at.press('保存并继续');
  await at.step(5);
}

async function tellAll(at: Counted): Promise<void> {
  const { page } = at.person;
  await page.getByRole('group', { name: '企业明示' }).or(page.getByText('目前没有须向读者明示的事项')).first().waitFor();
  for (const tick of await page.getByRole('group', { name: '企业明示' }).getByRole('checkbox').all()) {
    at.acts += 1;
    await tick.focus();
    await page.keyboard.press('Space');
  }
}

async function publish(at: Counted): Promise<string> {
  await at.press('公开');
  at.acts += 1;
  await at.person.page.getByRole('dialog', { name: '公开这份声明？' }).getByRole('button', { name: '公开' }).press('Enter');
  const heading = at.person.page.getByRole('heading', { name: NUMBER });
  await heading.waitFor();
  return NUMBER.exec((await heading.textContent()) ?? '')?.[0] ?? '';
}

it('a first declaration takes at most thirty acts on six pages by the keyboard alone; behind its code it is in force in one answer', async () => {
  const at = await sitDown();
  await writeLamp(at);
  const number = await publish(at);
  expect(number).toMatch(NUMBER);
  expect(at.acts).toBeLessThanOrEqual(30);
  expect(at.pages).toBeLessThanOrEqual(6);
  const answer = await fetch(`${place.origin}/q/${number}`);
  const html = await answer.text();
  expect([answer.status, html.includes('声明状态：有效') || /声明状态：\s*(?:<[^>]+>)*有效/.test(html), /<script|<img|<link rel="stylesheet"/.test(html)]).toEqual([200, true, false]);
  await at.person.leave();
});

/** A draft of the enterprise, made beside the pages, with everything that it needs; gives its address. */
async function aDraft({ person: { page } }: Counted, more: object = {}): Promise<string> {
  const method = { own: '按说明书测量' };
  const draft = {
    products: [{ name: '示例灯', models: ['GT-7'] }], standards: [{ type: 'enterprise', number: 'Q/SLZM 010-2026', name: '示例灯' }],
    indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method }],
    notices: [{ code: 'D3_OWN_METHOD', path: 'indicators.0.method' }, { code: 'D3_OWN_METHOD', path: 'indicators.1.method' }],
    promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门', ...more,
  };
  const answer = await page.request.post(`${place.origin}/api/v1/declarations`, { data: { draft }, headers: { 'x-gongtong-csrf': '1', origin: place.origin } });
  expect(answer.status()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  return `/app/declarations/${id}`;
}

it('a copy with one value changed is public after at most nine acts', async () => {
  const at = await sitDown();
  await aDraft(at);
  await at.person.page.reload();
  await at.person.page.getByRole('row', { name: /示例灯/ }).first().waitFor();
  await at.press('复制');
  await at.step(5);
  const { page } = at.person;
  at.acts += 1;
  await page.getByRole('link', { name: '修改：产品与指标' }).press('Enter');
  await at.step(3);
  await at.fill('数值', '≥90 lm/W', 1);
  await at.enter();
  await at.step(5);
  const number = await publish(at);
  expect(at.acts).toBeLessThanOrEqual(9);
  expect(await (await fetch(`${place.origin}/q/${number}`)).text()).toContain('90');
  await at.person.leave();
});

it('an edition that is withdrawn after it was picked is refused at the last press, by name, and nothing is lost', async () => {
  await inRegister({});
  const at = await sitDown();
  const address = await aDraft(at, { standards: [{ type: 'enterprise', number: 'Q/SLZM 010-2026', name: '示例灯' }, { type: 'recommended-national' }] });
  const { page } = at.person;
  await at.person.open(`${address}/standards`);
  await at.fill('从标准库查找', 'GB/T 98002-2024');
  await page.getByRole('button', { name: /GB\/T 98002-2024/ }).press('Enter');
  await page.getByText('实施日期：2024-06-01').waitFor();
  await at.press('保存并继续');
  await at.step(3);
  await at.person.page.getByRole('link', { name: '检查并公开' }).press('Enter');
  await at.step(5);
  await page.getByRole('heading', { name: /^提示（/ }).waitFor();
  await inRegister({ status_raw: '废止', status: 'withdrawn', withdrawn: '2026-11-01' });
  await at.press('公开');
  await page.getByRole('dialog', { name: '公开这份声明？' }).getByRole('button', { name: '公开' }).press('Enter');
  const summary = page.getByRole('alert').filter({ hasText: '还不能公开' });
  await summary.waitFor();
  expect(await summary.textContent()).toContain('GB/T 98002-2024 已废止');
  expect(await page.locator('main').textContent()).toContain('Q/SLZM 010-2026');
  await at.person.leave();
});

it('two people on one draft: both texts stand, and it is chosen place by place', async () => {
  const [at, other] = [await sitDown(), await sitDown()];
  const address = await aDraft(at);
  await at.person.open(`${address}/notices`);
  await other.person.open(`${address}/notices`);
  await Promise.all([at.step(4), other.step(4)]);
  await other.fill('签发地点', '漳州');
  await other.press('保存并继续');
  await other.step(5);
  await at.fill('签发地点', '泉州');
  await at.fill('签署人职务', '总工程师');
  await at.enter();
  const { page } = at.person;
  await page.getByRole('heading', { name: '有人同时修改了这份草稿' }).waitFor();
  const words = (await page.getByRole('table', { name: '不同之处' }).textContent()) ?? '';
  for (const word of ['泉州', '漳州', '总工程师', '质量负责人']) expect(words).toContain(word);
  expect(await at.person.faults()).toEqual([]);
  await page.getByLabel('签发地点：采用哪一份').selectOption('true');
  await at.press('按所选内容继续');
  await at.press('保存并继续');
  await at.step(5);
  const answers = (await page.locator('main').textContent()) ?? '';
  expect([answers.includes('漳州'), answers.includes('总工程师'), answers.includes('泉州')]).toEqual([true, true, false]);
  await Promise.all([at.person.leave(), other.person.leave()]);
});

it('a browser that is closed at the last press: publishing again gives the same number', async () => {
  const at = await sitDown();
  const address = await aDraft(at, { products: [{ name: '末键灯', models: [] }] });
  const { page } = at.person;
  let given = '';
  await page.route('**/publish', async (route) => {
    given = ((await (await route.fetch()).json()) as { number: string }).number;
    await route.abort();
    await page.unroute('**/publish');
  });
  await at.person.open(`${address}/check`);
  await at.step(5);
  await page.getByRole('heading', { name: /^提示（/ }).waitFor();
  await at.press('公开');
  const dialog = page.getByRole('dialog', { name: '公开这份声明？' });
  await dialog.getByRole('button', { name: '公开' }).press('Enter');
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('button', { name: '公开' }).press('Enter');
  await page.getByRole('heading', { name: `已公开，编号 ${given}` }).waitFor();
  await at.person.open(`${address}/check`);
  await page.getByRole('heading', { name: `已公开，编号 ${given}` }).waitFor();
  expect(await at.person.faults()).toEqual([]);
  await at.person.leave();
});

it('a row that is taken away comes back; no page breaks a rule of WCAG 2.2 AA or scrolls sideways at 320 px', async () => {
  const at = await sitDown();
  const address = await aDraft(at, { standards: [{ type: 'mandatory-national', edition: 'GB 99999-2024' }, { type: 'group', number: 'T/CESA 1-2024' }], notices: [] });
  const { page } = at.person;
  await page.getByRole('button', { name: '繁體' }).press('Enter');
  expect(await at.person.faults()).toEqual([]);
  for (const step of ['subject', 'standards', 'products', 'notices', 'check']) {
    await at.person.open(`${address}/${step}`);
    await page.getByRole('heading', { level: 1, name: /^第 \d 步/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect([step, await at.person.faults()]).toEqual([step, []]);
  }
  await at.person.open(`${address}/products`);
  await page.getByRole('button', { name: '刪除「光效」' }).press('Enter');
  expect(await page.getByLabel('指標名稱').count()).toBe(2);
  await page.getByRole('button', { name: '復原刪除' }).press('Enter');
  expect(await page.getByLabel('指標名稱').nth(1).inputValue()).toBe('光效');
  await at.person.leave();
});
