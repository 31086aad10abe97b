import type { Browser } from 'playwright-core';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const hans = { email: '电子邮箱', password: '密码' };
const hant = { email: '電子郵件', password: '密碼' };
const pair = ['示例标准 EX-L 1-2026', '示例標準 EX-L 2:2026'] as const;

it('a firm asks for a comparison, the centre accepts it with a day, begins the mapping and answers; the firm reads each step', async () => {
  expect((await catalogueImport(place.database, correspondenceImporters).loadExamples.execute()).ok).toBe(true);
  const [firm, centre] = [await Person.sitDown({ browser, place }, 'zh-TW'), await Person.sitDown({ browser, place }, 'zh-CN')];
  await firm.signIn('enterprise-taiwan', '/app/requests', hant);
  await firm.page.getByRole('heading', { level: 1, name: '比對申請' }).waitFor();
  expect(await firm.faults()).toEqual([]);
  await firm.write('已符合的標準', pair[0]);
  await firm.write('需要符合的標準', pair[1]);
  await firm.write('用途', '同一型號要在另一側銷售');
  await firm.press('送出申請');
  await firm.read('尚未確定');
  expect(await firm.faults()).toEqual([]);

  await centre.signIn('centre-1', '/app/requests', hans);
  await centre.page.getByRole('link', { name: pair[0] }).first().press('Enter');
  await centre.write('答复日期', '2099-12-31');
  await centre.press('受理申请');
  await centre.read('2099-12-31 前答复');
  expect(await centre.faults()).toEqual([]);
  await centre.press('转为对应关系草稿');
  await centre.read('草稿，尚无编号');
  await centre.write('给企业的答复', '已开始起草');
  await centre.press('答复');
  await centre.read('已答复');
  expect(await centre.faults()).toEqual([]);

  await firm.page.reload();
  await firm.read('已开始起草');
  await firm.read('2099-12-31 前答覆');
  expect(await firm.faults()).toEqual([]);
});

it.each([['hans', '列出全部 52 条'], ['hant', '列出全部 52 條']])('the clauses of the example stand on its page, without a fault and on a narrow screen (%s)', async (segment, list) => {
  expect((await catalogueImport(place.database, correspondenceImporters).loadExamples.execute()).ok).toBe(true);
  const reader = await Person.sitDown({ browser, place }, 'zh-CN');
  for (const number of pair) {
    const { slug } = (await place.database.read.first<{ slug: string }>('select slug from catalogue.edition where number = $1', [number])) ?? { slug: '' };
    await reader.open(`/${segment}/std/${encodeURIComponent(slug)}#clauses`);
    await reader.page.getByText(list).press('Enter');
    await reader.page.getByRole('row', { name: '5.2' }).first().waitFor();
    expect(await reader.faults()).toEqual([]);
  }
});
