import { ownedTexts } from './locale-files';
import { notSimplified, notTraditional } from './locale-han';

/** Names of the languages are written in their own script everywhere. */
const inTheirOwnScript = (key: string) => key.startsWith('language.');

const texts = ownedTexts.filter(({ key }) => !inTheirOwnScript(key));

const strangers = (locale: string, find: (text: string) => string[]) =>
  texts
    .filter((owned) => owned.locale === locale)
    .map(({ owner, key, text }) => ({ at: `${owner} ${key}`, characters: find(text).join('') }))
    .filter(({ characters }) => characters !== '');

it('zh-Hant has no simplified-only character', () => expect(strangers('zh-Hant', notTraditional)).toEqual([]));

it('zh-Hans has no traditional-only character', () => expect(strangers('zh-Hans', notSimplified)).toEqual([]));

describe('the two lists', () => {
  it.each(['国家标准', '数据', '裏'])('%s is not traditional', (text) => expect(notTraditional(text)).not.toEqual([]));
  it.each(['國家標準', '資料', '於'])('%s is not simplified', (text) => expect(notSimplified(text)).not.toEqual([]));
  it.each(['台里只准', '著', 'GB/T 1—2020，（）'])('%s is either', (text) => {
    expect([...notTraditional(text)]).toEqual([]);
    expect([...notSimplified(text)]).toEqual([]);
  });
});
