import { textAt, valueAt, withValue } from './typed-draft';

const draft = { place: '厦门', indicators: [{ name: '光效' }, { name: '色温', method: { edition: 'GB/T 1-2024' } }] };

it('changes one place, and leaves what is beside it as it was', () => {
  const after = withValue(draft, 'indicators.1.method.clause', '5');
  expect(valueAt(after, 'indicators.1.method')).toEqual({ edition: 'GB/T 1-2024', clause: '5' });
  expect(valueAt(after, 'indicators.0')).toBe(draft.indicators[0]);
});

it('makes the row that is typed into, and takes away what is emptied', () => {
  expect(withValue(draft, 'indicators.2.name', '功率').indicators).toEqual([...draft.indicators, { name: '功率' }]);
  expect(withValue(draft, 'place', undefined)).toEqual({ indicators: draft.indicators });
  expect(withValue({}, 'products.0.name', '灯')).toEqual({ products: [{ name: '灯' }] });
});

it('reads numbers as they are typed, and nothing where nothing is', () => {
  expect([textAt({ indicators: [{ value: 85 }] }, 'indicators.0.value'), textAt(draft, 'products.3.name')]).toEqual(['85', '']);
});
