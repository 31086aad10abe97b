import type { Person } from './person';
import type { Workplace } from './workplace';

export const hans = { email: '电子邮箱', password: '密码' };
export const hant = { email: '電子郵件', password: '密碼' };
export const real = { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' } as const;

const pause = () => new Promise<void>((resume) => setTimeout(resume, 300));
/** So long something that the worker does may take on a busy machine. */
const PATIENCE_MS = 120_000;

/** Asks until there is an answer. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause()) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Opens a fold by the keyboard. */
export async function unfold({ page }: Person, words: string): Promise<void> {
  await page.locator('summary', { hasText: words }).first().press('Enter');
}
export const tick = ({ page }: Person, label: string): Promise<void> => page.getByLabel(label, { exact: true }).first().press('Space');
/** Answers the question that stands above the page. */
export const answer = ({ page }: Person, name: string): Promise<void> => page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');

/** Follows what waits in the inbox, once it is there. */
export async function fromInbox({ page }: Person, words: string): Promise<void> {
  const link = page.getByRole('link', { name: words });
  await until(`an item: ${words}`, async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    if ((await link.count()) > 0) return true;
    await page.reload();
    return false;
  });
  await link.press('Enter');
}

/** A firm asks, and the centre turns the request into a draft; it stands open. */
export async function askAndDraft(firm: Person, centre: Person): Promise<void> {
  await firm.signIn('enterprise-taiwan', '/app/requests', hant);
  await firm.write('已符合的標準', real.source);
  await firm.write('需要符合的標準', real.target);
  await firm.write('用途', '同一型號要在另一側銷售');
  await firm.press('送出申請');
  await firm.read('尚未確定');
  await centre.signIn('centre-1', '/app/requests', hans);
  await centre.page.getByRole('link', { name: real.source }).first().press('Enter');
  await centre.write('答复日期', '2099-12-31');
  await centre.press('受理申请');
  await centre.press('转为对应关系草稿');
  await centre.page.getByRole('link', { name: '草稿，尚无编号' }).press('Enter');
  await centre.read('文件层级的关系');
}

/** Writes what sources say of the two documents and nothing more, and submits it: its number. */
export async function writeAndSubmit(centre: Person): Promise<string> {
  await unfold(centre, '文件层级的关系');
  for (const relation of ['等同', '源较宽（被目标包含）', '源较严（包含目标）', '部分相同']) await tick(centre, relation);
  await centre.write('文件层级关系的理由', '两项标准均采用 IEC 62368-1:2018；双方的差异清单均未见，差异未登记。');
  await centre.press('增加证据');
  await centre.write('来源', 'https://cti-cert.com.tw/new/7542.html');
  await centre.write('位置', 'CNS 15598-1:2020 – IEC 62368-1:2018');
  await centre.page.getByLabel('等级').selectOption('2');
  await centre.press('保存文件层级的关系');
  await centre.read('没有发现须更正之处，可以提交评审。');
  await centre.press('提交评审');
  await centre.read('已提交，不能再改。');
  return (await centre.page.locator('p.meta', { hasText: 'GT-M-' }).first().innerText()).split(' ')[0] ?? '';
}

/** `2026-12-01 16:00`, in the platform's time. */
export const inHours = (hours: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(Date.now() + hours * 3_600_000);
export const FAR = '2099-12-31';

/** Fills the form that opens a panel of five, up to the question. */
export async function fillPanel(officer: Person, parties: readonly string[]): Promise<void> {
  await officer.write('专家组人数', '5');
  await officer.write('大陆专家至少（人）', '2');
  await officer.write('台湾地区专家至少（人）', '2');
  for (const day of ['答复邀请截止', '第一轮截止', '讨论截止', '表决截止']) await officer.write(day, FAR);
  for (const name of parties) {
    await officer.write('查找机构', name);
    await tick(officer, name);
  }
  await officer.write('承诺截止', inHours(2));
  await officer.write('揭示期限（小时）', '1');
  await officer.press('继续');
}

/** The time to commit ends so many seconds from now: before the draw is announced its moments are nobody's yet. */
export async function hurry({ database }: Workplace, draw: string, seconds: number): Promise<void> {
  await database.write.query(`update review.draw set deadline = date_trunc('second', clock_timestamp()) + make_interval(secs => $2::int), reveal_by = clock_timestamp() + interval '1 hour' where number = $1 and state = 'gathering'`, [draw, seconds]);
}

/** A party makes its bytes; the commitment is not handed in yet. */
export async function makeBytes(party: Person): Promise<string> {
  await party.press('生成随机数并保存');
  return party.page.locator('code').first().innerText();
}
