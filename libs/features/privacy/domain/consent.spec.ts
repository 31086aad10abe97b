import { standingOf } from './consent';

const row = (given: boolean, notice: number) => ({ purpose: 'other-side', given, notice, at: '2026-01-01T00:00:00.000Z' }) as const;

it('holds what was said last, and says what was never asked', () => {
  const standing = standingOf([row(false, 2), row(true, 1)]);
  expect(standing.find(({ purpose }) => purpose === 'other-side')).toMatchObject({ given: false, notice: 2 });
  expect(standing.find(({ purpose }) => purpose === 'document-number')).toEqual({ purpose: 'document-number', given: null, notice: null, at: null });
  expect(standing).toHaveLength(4);
});
