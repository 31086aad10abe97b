import path from 'node:path';
import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { showMapping } from './support/shown-mappings';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const hans = { email: '电子邮箱', password: '密码' };
const file = path.join(__dirname, '../corpora/exchange/schemas/simple_mapping.json');

it('a file of another institute is looked at, put right, and becomes a draft with what it could not keep told before', async () => {
  await showMapping(place.database);
  const person = await Person.sitDown({ browser, place }, 'zh-CN');
  await person.signIn('centre', '/app/mappings', hans);
  await person.page.getByRole('link', { name: '从文件导入' }).click();
  await person.page.getByLabel('文件', { exact: true }).setInputFiles(file);
  expect(await person.page.getByLabel('格式').inputValue()).toBe('oscal');
  await person.press('检查');
  await person.read('文件没有写明这一侧的标准版本，请指定。');
  expect(await person.faults()).toEqual([]);
  await person.write('源侧标准版本', '甲文件');
  await person.write('目标侧标准版本', '乙文件');
  await person.press('检查');
  await person.read('读取了 1 行：0 处错误，1 种内容不能保留。');
  await person.read('文件写的 OSCAL 版本是“1.0.4”');
  expect(await person.faults()).toEqual([]);
  await person.press('以此开始草稿');
  await person.page.getByRole('gridcell', { name: 'ac-1' }).first().waitFor();
  expect(person.page.url()).toMatch(/\/app\/mappings\/[0-9a-f-]{36}$/);
  await person.leave();
});
