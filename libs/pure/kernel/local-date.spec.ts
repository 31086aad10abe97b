import { firstDay, lastDay, localDate, partialDate } from './local-date';

describe('partial dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13', false],
    ['2024-00', false],
    ['2024-04-31', false],
    ['2024-12-31', true],
    ['2024-01-00', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024', true],
    ['2024-3', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => expect(partialDate(text) !== null).toBe(expected));

  it('a whole date needs its day', () => {
    expect(localDate('2024-03')).toBeNull();
    expect(localDate('2024-03-01')).toBe('2024-03-01');
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-03', '2024-02-03', '2024-02-03'],
  ])('%s spans %s to %s', (text, first, last) => {
    const date = partialDate(text);
    expect(date && [firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
