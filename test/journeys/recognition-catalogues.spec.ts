import type { Browser } from 'playwright-core';
import { notSimplified, notTraditional } from '../architecture/locale-han';
import { inOneRoom } from './support/desk';
import { mainText, tableRows } from './support/reader';
import { ownWords } from './support/in-page.cjs';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));

const scripts = {
  'zh-CN': {
    segment: 'hans', email: '电子邮箱', password: '密码', new: '新目录', begin: '开始编写', id: '名称代号', title: '标题', issuer: '发布机构', basis: '法律依据', territory: '适用地域', decider: '决定机构名称', source: '来源', whole: '整份目录的内容', save: '保存',
    import: '由表格导入', paste: '或粘贴表格', look: '检查', faults: '表格中的错误', keep: '保存 2 行', kept: '已保存：新增 2', mainland: '大陆资格', allows: '可以做', saveRow: '保存本行', toConfirm: '待核实', found: '规则发现本行有 1 处问题', sound: '已保存。 规则未发现本行有问题。',
    out: '删去 r2', isOut: '已删去 r2。', back: '放回 r2', up: '上移', first: '第 1 行，共 2 行', propose: '提交', waits: '等待另一人', publish: '发布', next: '编写 ID 的下一版本', changes: '与上次发布的版本相比', digits: '职业编码',
    drop: '放弃草稿', sure: '确认放弃', dropped: '已放弃 ID 的草稿。', newRow: '新增一行', taiwan: '台湾地区资格', level: '证书上的等级', recognised: '采认等级', region: '平潭县',
  },
  'zh-TW': {
    segment: 'hant', email: '電子郵件', password: '密碼', new: '新目錄', begin: '開始編寫', id: '名稱代號', title: '標題', issuer: '發布機構', basis: '法律依據', territory: '適用地域', decider: '決定機構名稱', source: '來源', whole: '整份目錄的內容', save: '儲存',
    import: '由表格匯入', paste: '或貼上表格', look: '檢查', faults: '表格中的錯誤', keep: '儲存 2 列', kept: '已儲存：新增 2', mainland: '大陸資格', allows: '可以做', saveRow: '儲存本列', toConfirm: '待核實', found: '規則發現本列有 1 處問題', sound: '已儲存。 規則未發現本列有問題。',
    out: '刪去 r2', isOut: '已刪去 r2。', back: '放回 r2', up: '上移', first: '第 1 列，共 2 列', propose: '提交', waits: '等待另一人', publish: '發布', next: '編寫 ID 的下一版本', changes: '與上次發布的版本相比', digits: '職業編碼',
    drop: '放棄草稿', sure: '確認放棄', dropped: '已放棄 ID 的草稿。', newRow: '新增一列', taiwan: '台灣地區資格', level: '證書上的等級', recognised: '採認等級', region: '平潭县',
  },
} as const;
type Language = keyof typeof scripts;

const HEADINGS = '编号,台湾资格,台湾等级,证件,大陆职业,大陆等级,等级依据,效力,来源,来源等级';
const CARE = 'r1,照顧服務員,單一,技術士證,养老护理员,四级,载明,核发证书,公告,A';
const BEAUTY = 'r2,美容,乙,技術士證,美容师,三级,载明,核发证书,公告,A';

/** One of the centre at the catalogue that the test writes. */
class Desk {
  readonly found: unknown[] = [];

  constructor(
    readonly person: Person,
    readonly language: Language,
    readonly id: string,
  ) {}

  get words() {
    return scripts[this.language];
  }

  get page() {
    return this.person.page;
  }

  /** WCAG 2.2 AA, 320 px, and no character of the other script; `own: false`: the page shows what a table says. */
  async look({ own = true } = {}): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    this.found.push(...(await this.person.faults()));
    await this.page.evaluate(`document.querySelectorAll('noscript').forEach((unread) => unread.remove())`);
    const wrong = (this.language === 'zh-CN' ? notSimplified : notTraditional)(await this.page.evaluate(ownWords)).join('');
    if (own && wrong !== '') this.found.push(wrong);
  }

  /** Opens what a summary hides. */
  async unfold(summary: string): Promise<void> {
    await this.page.locator('summary', { hasText: summary }).first().focus();
    await this.page.keyboard.press('Enter');
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name, exact: typeof name === 'string' }).first().focus();
    await this.page.keyboard.press('Enter');
  }

  /** Chooses in the list with this name. */
  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).first().selectOption({ label: option });
  }
}

const sitDown = async (who: string, language: Language, address: string, id: string): Promise<Desk> => {
  const person = await Person.sitDown({ browser, place }, language);
  await person.signIn(who, `/app/${address}`, scripts[language]);
  return new Desk(person, language, id);
};

async function begin(desk: Desk): Promise<void> {
  const { words, person, id } = desk;
  await desk.unfold(words.new);
  await desk.look();
  for (const [label, text] of [[words.id, id], [words.title, '示例目录'], [words.issuer, '示例机构'], [words.basis, '示例通知'], [words.territory, '350000; 350128'], [words.decider, '示例评价机构'], [words.source, '示例公告']] as const) await person.write(label, text);
  await person.press(words.begin);
  await desk.page.waitForURL(new RegExp(`${id}$`));
  await person.read(words.region);
  await desk.look();
}

async function importRows(desk: Desk): Promise<void> {
  const { words, person, page } = desk;
  await desk.unfold(words.import);
  await person.write(words.paste, [HEADINGS, CARE.replace('四级', '六级'), BEAUTY.replace('r2', 'R 2').replace(',A', ',')].join('\n'));
  await person.press(words.look);
  await page.getByRole('table', { name: words.faults }).waitFor();
  expect((await tableRows(page, words.faults)).map(([line, column]) => [line, column])).toEqual([['2', '大陆等级'], ['3', '编号'], ['3', '来源等级']]);
  await desk.look({ own: false });
  await person.write(words.paste, [HEADINGS, CARE, BEAUTY].join('\n'));
  await person.press(words.look);
  await person.press(words.keep);
  await person.read(words.kept);
}

/** A row is spoilt and mended in the form, moved, taken out and put back. */
async function editRow(desk: Desk): Promise<void> {
  const { words, person, page, id } = desk;
  await page.locator(`a[href$="/${id}/rows/r2"]`).first().focus();
  await page.keyboard.press('Enter');
  await person.write(words.allows, ' ');
  await page.reload();
  await page.getByLabel(words.allows, { exact: true }).waitFor();
  expect(await page.getByLabel(words.allows, { exact: true }).inputValue()).toBe(' ');
  await person.press(words.saveRow);
  await person.read(words.found);
  expect(await page.locator('.field.wrong').count()).toBe(1);
  await desk.look();
  await person.write(words.allows, '核发证书\n参加评定');
  await person.write(words.digits, '4-10-03-01');
  await person.press(words.saveRow);
  await person.read(words.sound);
  await person.press(words.up);
  await person.read(words.first);
  await person.press(words.out);
  await person.read(words.isOut);
  await desk.look();
  await person.press(words.back);
  await page.locator(`a[href$="/${id}/rows/r2"]`).first().waitFor();
}

async function addRow(desk: Desk): Promise<void> {
  const { words, person, page } = desk;
  await desk.follow(words.newRow);
  await person.write(words.taiwan, '育嬰');
  await desk.choose(words.level, '單一級');
  await person.write(words.mainland, '育婴员');
  await desk.choose(words.recognised, '四级');
  await person.write(words.allows, '核发证书');
  await person.write(words.source, '示例公告');
  await desk.look();
  await person.press(words.saveRow);
  await page.waitForURL(/rows\/r3$/);
  await person.read(words.sound);
}

const publicPage = async (path: string): Promise<string> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${place.origin}${path}`);
  const text = await mainText(page);
  await context.close();
  return text;
};

it.each(Object.keys(scripts) as Language[])('%s: a catalogue is begun, filled from a table and in the form, proposed by one person and published by another, by the keyboard', async (language) => {
  const id = `walked-${language.toLowerCase()}`;
  const one = await sitDown('centre-1', language, 'recognition/catalogues', id);
  const { words, person: first } = one;
  await begin(one);
  await importRows(one);
  await editRow(one);
  await addRow(one);
  await one.person.open(`/app/recognition/catalogues/${id}`);
  await first.press(words.propose);
  await first.read(words.waits);
  expect(await one.page.getByRole('button', { name: words.publish, exact: true }).count()).toBe(0);
  await one.look();

  const two = await sitDown('centre-2', language, `recognition/catalogues/${id}`, id);
  await two.person.press(words.publish);
  await two.page.waitForURL(/recognition\/catalogues$/);
  expect(await publicPage(`/${words.segment}/recognition/${id}`)).toContain('育嬰 單一級');

  const next = words.next.replace('ID', id);
  await first.open('/app/recognition/catalogues');
  await first.press(next);
  await one.page.waitForURL(new RegExp(`${id}$`));
  await one.page.locator(`a[href$="/${id}/rows/r1"]`).first().focus();
  await one.page.keyboard.press('Enter');
  await one.choose(words.recognised, '三级');
  await first.press(words.saveRow);
  await first.read(words.sound);
  await first.open(`/app/recognition/catalogues/${id}`);
  await first.press(words.propose);
  await first.read(words.waits);
  await two.person.open(`/app/recognition/catalogues/${id}`);
  await two.person.read(words.changes);
  const changed = await two.page.locator('table', { hasText: words.recognised }).last().innerText();
  expect([changed.includes('四级'), changed.includes('三级')]).toEqual([true, true]);
  await two.look();
  await two.person.press(words.publish);
  await two.page.waitForURL(/recognition\/catalogues$/);

  const base = `/${words.segment}/recognition/${id}`;
  expect([await publicPage(base), await publicPage(`${base}/v/1`), await publicPage(`${base}/v/1..2`)]).toEqual([expect.stringContaining('养老护理员 三级'), expect.stringContaining('养老护理员 四级'), expect.stringMatching(/四级[\s\S]*三级/)]);
  expect([...one.found, ...two.found]).toEqual([]);
  await Promise.all([first.leave(), two.person.leave()]);
});

it.each(Object.keys(scripts) as Language[])('%s: a draft is given up after a question, and what was published stays', async (language) => {
  const id = `left-${language.toLowerCase()}`;
  const desk = await sitDown('centre-1', language, 'recognition/catalogues', id);
  const { words, person, page } = desk;
  await begin(desk);
  await person.press(words.drop);
  await page.locator('dialog').waitFor();
  await desk.look();
  await person.press(words.sure);
  await person.read(words.dropped.replace('ID', id));
  await page.locator(`a[href$="/recognition/catalogues/${id}"]`).waitFor({ state: 'detached' });
  await desk.look();
  expect(desk.found).toEqual([]);
  await person.leave();
});
