import { TermList } from './term-list';
import { term } from './term.fixture';

const list = new TermList([
  term('2', '电路板', '電路板', { en: 'circuit board' }), term('1', '集成电路', '積體電路', { en: 'integrated circuit', sector: 'ic' }),
  term('3', '电路', '電路', { status: 'approved' }), term('4', '质量', '質量', { en: 'mass' }), term('5', '质量', '品質', { en: 'quality' }),
]);
const ids = (q?: string, limit = 20, after?: string) => list.page(q, undefined, limit, after)?.items.map(({ id }) => id);

it.each<[string, string, readonly string[]]>([
  ['the word, what begins with it, what contains it', '电路', ['3', '2', '1']],
  ['from the other script', '積體電', ['1']],
  ['from English, in any case', 'CIRCUIT B', ['2']],
  ['two meanings of one word', '质量', ['4', '5']],
  ['a word that no list has', '冰箱', []],
  ['punctuation', '。', []],
])('finds %s', (_, q, expected) => expect(ids(q)).toEqual(expected));

it('lists all, approved pairs first, without a question', () => expect(ids()).toHaveLength(5));

it('filters by sector', () => expect(list.page(undefined, 'ic', 20)).toMatchObject({ total: 1, items: [{ id: '1' }], next: null }));

it('goes page by page, each term once', () => {
  const seen: string[] = [];
  for (let after: string | undefined, turn = 0; turn < 9; turn += 1) {
    const page = list.page('电路', undefined, 1, after);
    seen.push(...(page?.items.map(({ id }) => id) ?? []));
    if (!page?.next) break;
    after = page.next;
  }
  expect(seen).toEqual(ids('电路'));
});

it.each(['', 'x', 'AAAA', Buffer.from('9\u00000\u0000').toString('base64url')])('refuses a cursor that no page has given out: %j', (cursor) => {
  expect(list.page(undefined, undefined, 20, cursor)).toBeNull();
});
