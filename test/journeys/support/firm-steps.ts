import { aPhoto } from '../../contract/support/recognition';
import type { Person } from './person';

/** Words of one script that the firm reads and presses. */
export const firmWords = {
  'zh-CN': {
    segment: 'hans', ask: '甲等营造业', apply: '申请', email: '电子邮箱', password: '密码', begin: '开始填写', on: '保存并继续', go: '继续', paper: '证书种类', firm: '企业登记证书', level: '级别', classA: '甲等', classB: '乙等', number: '证书编号', scope: '业务范围', association: '同业公会',
    proves: '用来证明', add: '添加材料', recommendation: '同业公会推荐函（所属同业公会会员并经其推荐）', missing: '还缺少', submit: '提交申请', submitted: '已提交',
    otherLevel: '这一行只列“甲”，不能按其他等级推算', twice: '这张证书已有申请', unverified: '企业尚未核验',
  },
  'zh-TW': {
    segment: 'hant', ask: '甲等營造業', apply: '申請', email: '電子郵件', password: '密碼', begin: '開始填寫', on: '儲存並繼續', go: '繼續', paper: '證書種類', firm: '企業登記證書', level: '級別', classA: '甲等', classB: '乙等', number: '證書編號', scope: '業務範圍', association: '同業公會',
    proves: '用來證明', add: '加入資料', recommendation: '同業公會推薦函（所属同业公会会员并经其推荐）', missing: '還缺少', submit: '送出申請', submitted: '已送出',
    otherLevel: '這一列只列「甲」，不能依其他等級推算', twice: '這張證書已有申請', unverified: '企業尚未核驗',
  },
} as const;
export type FirmWords = (typeof firmWords)[keyof typeof firmWords];

export const filed = { scope: '房屋建筑工程、道路工程', association: '範例營造業公會' } as const;

const choose = ({ page }: Person, label: string, option: string) => page.getByLabel(label, { exact: true }).first().selectOption({ label: option });

/** From what somebody types into the look-up to the address of the form where one applies. */
export async function lookUpAndApply(person: Person, words: FirmWords): Promise<void> {
  const { page } = person;
  await person.open(`/${words.segment}/recognition`);
  await page.locator('#q').focus();
  await page.keyboard.type(words.ask);
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await page.locator('.hits h3 a').first().press('Enter');
  await page.waitForURL(/pingtan-firms-2012\/r1/);
  await page.getByRole('link', { name: words.apply, exact: true }).press('Enter');
  await page.waitForURL(/applications\/new/);
}

/** Adds a file for each thing that is asked for and not there; `without`: what is left out. */
export async function addProofs(person: Person, words: FirmWords, without: string | null): Promise<void> {
  const { page } = person;
  const select = page.getByLabel(words.proves, { exact: true });
  await select.waitFor();
  const named = (await select.locator('option').allTextContents()).slice(0, -1).filter((name) => name !== without);
  const rows = page.locator('main tbody tr');
  for (const name of named) {
    const place = await rows.count();
    const kept = page.waitForResponse((answer) => /\/files\/[^/]+\/content$/.test(answer.url()));
    await page.locator('input[type=file]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: await aPhoto() });
    await kept;
    await page.locator('main form [role=status]').waitFor();
    await choose(person, words.proves, name);
    await person.press(words.add);
    await rows.nth(place).waitFor();
  }
}

/** Answers each question of the draft that has just begun, up to its papers. `number`: of the certificate; `before`: what is done at the question of the level first. */
export async function answerQuestions(person: Person, words: FirmWords, { number, before }: Readonly<{ number: string; before?: () => Promise<void> }>): Promise<void> {
  const { page } = person;
  const next = async (to: RegExp) => { await person.press(words.on); await page.waitForURL(to); };
  await page.waitForURL(/\/paper$/);
  await choose(person, words.paper, words.firm);
  await next(/\/level$/);
  await before?.();
  await choose(person, words.level, words.classA);
  await next(/\/certificate$/);
  await person.write(words.number, number);
  await next(/\/scope$/);
  await person.write(words.scope, filed.scope);
  await next(/\/association$/);
  await person.write(words.association, filed.association);
  await next(/\/proofs$/);
}

/** Says another level than the certificate's, which the row does not have. */
export async function sayOtherLevel(person: Person, words: FirmWords): Promise<void> {
  await choose(person, words.level, words.classB);
  await person.press(words.on);
  await person.read(words.otherLevel);
}
