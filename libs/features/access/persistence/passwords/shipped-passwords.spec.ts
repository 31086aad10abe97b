import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { shippedPasswords } from './shipped-passwords';

it.each(['123456', 'jennifer', 'chickenwing101', 'finalfantasy', 'qwerty123456', 'nick1234-rem936', 'everybodylies'])('%s is on the list', (password) => {
  expect(shippedPasswords().has(password)).toBe(true);
});

it.each(['two moons over the strait', '窗外有三盞燈一盞是綠的兩盞不亮', ''])('%j is not', (password) => {
  expect(shippedPasswords().has(password)).toBe(false);
});

it('the file has the 3,000 commonest of each of three lists', () => {
  const rows = readFileSync(path.join(projectRoot(), 'data/passwords/commonest.csv'), 'utf8').trimEnd().split('\n').slice(1);
  const lists = rows.map((row) => row.split(',')[1]?.split(' ') ?? []);
  expect(['any', 'long', 'mixed'].map((list) => lists.filter((of) => of.includes(list)).length)).toEqual([3_000, 3_000, 3_000]);
});
