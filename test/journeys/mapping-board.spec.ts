import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const empty = '{"relations":[],"negated":false,"evidence":[],"degree":null,"rationale":"","deviationsSeen":false,"deviationsComplete":false}';

/** A mapping of the example centre that has stood in its state for twelve days. */
const standing = (source: string, state: string): Promise<unknown> => place.database.write.transaction((tx) => tx.first(
  `with made as (insert into mapping.mapping (organisation_id, source, target, state, state_since) select id, $1, '乙 7-2025', $2, clock_timestamp() - interval '12 days' from access.organisation where example and kind = 'centre' limit 1 returning id, organisation_id)
   insert into mapping.draft (mapping_id, organisation_id, content)
   select id, organisation_id, jsonb_build_object('source', $1, 'target', '乙 7-2025', 'rows', '[]'::jsonb, 'lastKey', 0, 'document', $3::jsonb) from made returning mapping_id`, [source, state, empty]));

it.each([
  ['zh-CN', { email: '电子邮箱', password: '密码' }, { board: '项目看板', drafts: /^起草中（\d+）$/, waits: '待提交', days: '已停留 12 天', ended: /^已终结（\d+）$/, state: '已放弃' }],
  ['zh-TW', { email: '電子郵件', password: '密碼' }, { board: '專案看板', drafts: /^起草中（\d+）$/, waits: '待提交', days: '已停留 12 天', ended: /^已終結（\d+）$/, state: '已放棄' }],
] as const)('the centre sees what each mapping waits for, by keys and on a narrow screen too (%s)', async (language, labels, words) => {
  await standing('甲 7-2025', 'draft');
  await standing('甲 8-2025', 'withdrawn');
  const person = await Person.sitDown({ browser, place }, language);
  await person.signIn('centre', '/app/mappings', labels);
  await person.page.getByRole('link', { name: words.board }).click();
  const lane = person.page.getByRole('region', { name: words.drafts });
  const card = lane.getByRole('listitem').filter({ hasText: '甲 7-2025' }).first();
  await card.waitFor();
  expect(await card.textContent()).toContain(`${words.days}${words.waits}`);

  const folded = person.page.locator('summary', { hasText: words.ended });
  await folded.focus();
  await person.page.keyboard.press('Enter');
  await person.page.getByRole('listitem').filter({ hasText: '甲 8-2025' }).filter({ hasText: words.state }).first().waitFor();
  expect(await person.faults()).toEqual([]);

  await card.getByRole('link', { name: '甲 7-2025 ↔ 乙 7-2025' }).focus();
  await person.page.keyboard.press('Enter');
  await person.page.waitForURL(/\/app\/mappings\/[0-9a-f-]{36}$/);
});
