import { layoutIntervals, type Intervals } from './interval-layout';

const texts = (intervals: Intervals): readonly string[] => layoutIntervals(intervals)?.ticks.map(({ text }) => text) ?? [];

it('draws two limits on one axis, the laxer one longer', () => {
  const layout = layoutIntervals({ first: { upper: '100' }, second: { upper: '90' } });
  expect(layout?.first?.width).toBeGreaterThan(layout?.second?.width ?? 0);
  expect(layout?.first).toMatchObject({ x: 0, openLeft: true, openRight: false });
  expect(layout?.ticks.map(({ text }) => text)).toEqual(['90', '100']);
});

it('puts a measured value where it falls', () => {
  const layout = layoutIntervals({ second: { lower: '10', upper: '20' }, value: '15' });
  const { x = 0, width = 0 } = layout?.second ?? {};
  expect(layout?.valueX).toBeCloseTo(x + width / 2, 0);
});

it('shows a single accepted value as a stroke', () => {
  expect(layoutIntervals({ first: { lower: '30', upper: '30' } })?.first).toMatchObject({ width: 3, openLeft: false, openRight: false });
});

it('tells a bound that is not accepted from one that is', () => {
  expect(layoutIntervals({ first: { upper: '0.1', upperOpen: true }, second: { upper: '0.1' } })).toMatchObject({ first: { hollowRight: true }, second: { hollowRight: false } });
});

it.each([
  ['no number', {}],
  ['an unbounded set alone', { first: {} }],
  ['words', { first: { lower: 'C1' } }],
])('draws nothing for %s', (_, intervals: Intervals) => expect(layoutIntervals(intervals)).toBeNull());

it('writes numbers as they were given, and leaves out labels that would touch', () => {
  expect(texts({ first: { lower: '0.10', upper: '0.30' } })).toEqual(['0.10', '0.30']);
  expect(texts({ first: { lower: '0', upper: '1000000' }, second: { lower: '1', upper: '999999' }, value: '999998' })).toContain('999998');
});

it.each([{ first: { lower: '-40', upper: '75' } }, { first: { lower: '1e300' }, value: '-5' }, { value: '0' }])('keeps %j inside the drawing', (intervals: Intervals) => {
  const layout = layoutIntervals(intervals);
  for (const { x } of layout?.ticks ?? []) expect(x >= 0 && x <= (layout?.width ?? 0)).toBe(true);
});
