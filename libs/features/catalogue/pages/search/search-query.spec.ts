import { searchQuery } from './search-query';

it.each([
  [{ q: ' GB 1 ' }, 'q=GB+1', {}],
  [{ q: 'led', side: 'taiwan', status: 'in_force' }, 'q=led&side=taiwan&status=in_force', { side: 'taiwan', status: 'in_force' }],
  [{ q: 'led', side: 'moon', status: 'new', sector: 'x', adoption: 'y', ics: '9', ccs: 'k', other: '1' }, 'q=led', {}],
  [{ sector: 'ic', ics: '31.200', ccs: 'L56', adoption: 'IDT' }, 'sector=ic&ics=31.200&ccs=L56&adoption=IDT', { sector: 'ic', ics: '31.200', ccs: 'L56', adoption: 'IDT' }],
  [{ q: ['a', 'b'], ics: ['29'] }, '', {}],
  [{ q: 'led', side: 'taiwan', sort: 'newest' }, 'q=led&side=taiwan&sort=newest', { side: 'taiwan' }],
  [{ q: 'led', sort: 'oldest' }, 'q=led', {}],
  [{}, '', {}],
])('%j asks for %s', (asked, query, filters) => {
  const read = searchQuery(asked);
  expect(read.query.toString()).toBe(query);
  expect(read.filters).toEqual(filters);
});

it('keeps the position of a page', () => expect(searchQuery({ q: 'led', after: 'x' })).toMatchObject({ after: 'x', tooLong: false }));

it.each([[200, false], [201, true]])('a text of %i characters is too long: %s', (length, tooLong) => {
  expect(searchQuery({ q: 'a'.repeat(length) }).tooLong).toBe(tooLong);
});
