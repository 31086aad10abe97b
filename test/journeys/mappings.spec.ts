import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const hans = { email: '电子邮箱', password: '密码' };
const hant = { email: '電子郵件', password: '密碼' };
const empty = '{"relations":[],"negated":false,"evidence":[],"degree":null,"rationale":"","deviationsSeen":false,"deviationsComplete":false}';

/** A draft of the example centre, between editions that the register lacks. */
const aDraft = (): Promise<string> => place.database.write.transaction(async (tx) => (await tx.first<{ id: string }>(
  `with made as (insert into mapping.mapping (organisation_id, source, target) select id, '甲 1-2025', '乙 1-2025' from access.organisation where example and kind = 'centre' limit 1 returning id, organisation_id)
   insert into mapping.draft (mapping_id, organisation_id, content)
   select id, organisation_id, jsonb_build_object('source', '甲 1-2025', 'target', '乙 1-2025', 'rows', '[]'::jsonb, 'lastKey', 0, 'document', $1::jsonb) from made returning mapping_id as id`, [empty]))?.id ?? '');
const rows = (id: string) => place.database.write.transaction((tx) => tx.first<{ rows: { key: string; relations: string[]; reason: string }[] }>(`select content -> 'rows' as rows from mapping.draft where mapping_id = $1::uuid`, [id]));
const kept = async (id: string, isKept: (rows: { key: string; relations: string[]; reason: string }[]) => boolean) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await rows(id))?.rows ?? [];
    if (isKept(found)) return found;
    await new Promise<void>((resume) => setTimeout(resume, 100));
  }
  return (await rows(id))?.rows ?? [];
};

it('a mapping is written by keys alone: rows pasted, related by one key, explained, taken out and brought back; what is missing stands beside', async () => {
  const id = await aDraft();
  const person = await Person.sitDown({ browser, place }, 'zh-CN');
  await person.signIn('centre', '/app/mappings', hans);
  await person.read('甲 1-2025 ↔ 乙 1-2025');
  expect(await person.faults()).toEqual([]);
  await person.open(`/app/mappings/${id}`);
  await person.page.locator('summary', { hasText: '从电子表格导入' }).focus();
  await person.page.keyboard.press('Enter');
  await person.write('或粘贴复制的单元格（含表头）', '源条款,目标条款,理由');
  await person.page.keyboard.insertText('\n4.1,4.1,\n4.2,4.3,\n4.4,,');
  await person.press('检查');
  await person.press('加入这 3 行');
  await person.page.getByRole('gridcell', { name: '4.4' }).waitFor();
  await person.read('1 处须更正'.replace('1', '3'));
  expect(await person.faults()).toEqual([]);

  await person.page.locator('#mapping-rows [tabindex="0"]').focus();
  await person.page.keyboard.press('=');
  await person.page.keyboard.press('ArrowDown');
  await person.page.keyboard.press('>');
  expect((await kept(id, ([, second]) => second?.relations.length === 1)).map(({ relations }) => relations)).toEqual([['equal'], ['superset'], []]);
  await person.page.keyboard.press('Enter');
  await person.write('理由', '限值更严');
  await person.page.keyboard.press('Escape');
  expect((await kept(id, ([, second]) => second?.reason !== ''))[1]?.reason).toBe('限值更严');
  await person.page.keyboard.press('Delete');
  await person.read('已移除 r2 行。');
  expect((await kept(id, (found) => found.length === 2)).map(({ key }) => key)).toEqual(['r1', 'r3']);
  await person.press('撤销');
  expect((await kept(id, (found) => found.length === 3)).map(({ key }) => key)).toEqual(['r1', 'r3', 'r2']);
  await person.leave();
});

it('two who write the same row see both texts, and one is chosen', async () => {
  const id = await aDraft();
  const person = await Person.sitDown({ browser, place }, 'zh-TW');
  await person.signIn('centre', `/app/mappings/${id}`, hant);
  await person.press('增加一列');
  await kept(id, (found) => found.length === 1);
  await person.write('理由', '相同');
  await kept(id, ([first]) => first?.reason === '相同');
  await place.database.write.transaction((tx) => tx.execute(`update mapping.draft set version = version + 1, content = jsonb_set(content, '{rows,0,reason}', '"另一個"'), changed = jsonb_build_object('r1', version + 1) where mapping_id = $1::uuid`, [id]));
  await person.write('理由', '又一個');
  await person.read('r1 已由他人修改');
  await person.read('另一個');
  expect(await person.faults()).toEqual([]);
  await person.press('保留我的');
  expect((await kept(id, ([first]) => first?.reason === '又一個'))[0]?.reason).toBe('又一個');
  await person.leave();
});
