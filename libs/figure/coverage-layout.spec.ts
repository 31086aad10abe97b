import { layoutCoverage } from './coverage-layout';

const parts = [{ key: 'equal', count: 380 }, { key: 'none', count: 0 }, { key: 'need', count: 3 }, { key: 'open', count: 1 }];

it('fills the whole, leaves empty parts out and keeps small ones readable', () => {
  const spans = layoutCoverage(parts);
  expect(spans.map(({ key }) => key)).toEqual(['equal', 'need', 'open']);
  expect(spans.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
  expect(Math.min(...spans.map(({ width }) => width))).toBeGreaterThanOrEqual(7);
});

it('puts part beside part', () => {
  const [first, second] = layoutCoverage(parts);
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1);
});

it('has nothing to draw of nothing', () => expect(layoutCoverage([])).toEqual([]));
