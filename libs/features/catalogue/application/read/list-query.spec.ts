import { listKeys, listQuery } from './list-query';

describe('a query of the list', () => {
  it.each([
    ['a number alone', 'GB／T 24819—2023', 'GB/T 24819-2023', []],
    ['a number and words', 'LED GB/T 24819 模块', 'GB/T 24819', ['led', '模块']],
    ['words alone, in full width and capitals', 'ＬＥＤ　Modules', undefined, ['led', 'modules']],
    ['nothing', '  ', undefined, []],
  ])('%s', (_, text, number, words) => expect(listQuery(text)).toMatchObject({ ...(number && { understood: number }), words }));

  it('tells what looks like a number and cannot be read', () => {
    expect(listQuery('GB/Q 12').faults.map(({ code }) => code)).toEqual(['NUMBER_UNKNOWN_PREFIX']);
  });

  it('looks for a dated number as a document and as a family', () => {
    const { documents, families, similar } = listKeys(listQuery('GB 24819-2009').numbers);
    expect([documents, families]).toEqual([['GB24819:2009'], ['GB24819']]);
    expect(similar).toContain('GB/T24819');
  });
});
