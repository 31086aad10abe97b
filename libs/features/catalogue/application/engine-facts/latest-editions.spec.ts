import { latestEditions } from './latest-editions';

const none = -1;

/** Documents as [key, family, year, current]. */
function latest(...documents: readonly (readonly [number, number, number, number])[]): number[] {
  const column = (at: 0 | 1 | 2 | 3) => documents.map((document) => document[at]);
  return [...latestEditions({ key: Int32Array.from(column(0)), family: Int32Array.from(column(1)), year: Int16Array.from(column(2)), current: Uint8Array.from(column(3)) })];
}

describe('the latest edition', () => {
  it('is the newest in force of a later year', () => {
    expect(latest([1, 7, 2012, 0], [2, 7, 2017, 1], [3, 7, 2018, 1], [4, 7, 2023, 0])).toEqual([3, 3, none, none]);
  });

  it('is of the same family', () => expect(latest([1, 7, 2012, 0], [2, 8, 2017, 1])).toEqual([none, none]));

  it('is unknown of an undated number', () => expect(latest([1, 7, 0, 0], [2, 7, 2017, 1])).toEqual([none, none]));
});
