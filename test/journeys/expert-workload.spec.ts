import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

it('the centre reads the workload of experts beside the pool, and is told why counts are withheld', async () => {
  await place.database.write.transaction((tx) => tx.execute(
    `with account as (insert into access.account (email, email_key, name, example) values ($1, $1, 'x', true) returning id),
       person as (insert into personal.person (account_id, region) select id, 'taiwan' from account returning id, account_id)
     insert into review.expert (id, draw_name, account_id, person_id, side, state, fields, example) select gen_random_uuid(), gen_random_uuid(), account_id, id, 'taiwan', 'active', '{lighting}', false from person`, ['worked@demo.example']));
  const person = await Person.sitDown({ browser, place }, 'zh-CN');
  await person.signIn('centre', '/app/experts', { email: '电子邮箱', password: '密码' });
  await person.page.getByRole('link', { name: '专家工作量' }).click();
  await person.page.getByRole('columnheader', { name: '按时提交意见' }).waitFor();
  await person.read('已结束的专家组不足五个');
  expect(await person.faults()).toEqual([]);
});
