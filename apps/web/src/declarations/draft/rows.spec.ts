import { removed, restored, withoutRow } from './rows';
import { withValue } from './typed-draft';

const draft = {
  products: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  indicators: [{ name: 'x', product: 1 }, { name: 'y', product: 2 }, { name: 'z' }],
  notices: [{ code: 'D10_SUPPLIED_BEFORE', path: 'products.1.suppliedSince' }, { code: 'D10_SUPPLIED_BEFORE', path: 'products.2.suppliedSince' }, { code: 'D1_PILOT_TYPE', path: 'standards' }],
};

it('takes a product away, and what names a later one follows it', () => {
  expect(withoutRow(draft, 'products', 1)).toEqual({
    products: [{ name: 'a' }, { name: 'c' }], indicators: [{ name: 'x' }, { name: 'y', product: 1 }, { name: 'z' }],
    notices: [{ code: 'D10_SUPPLIED_BEFORE', path: 'products.1.suppliedSince' }, { code: 'D1_PILOT_TYPE', path: 'standards' }],
  });
});

it('brings it back as it was, and into what was typed since', () => {
  const gone = removed(draft, 'products', 1);
  expect(restored(gone.after, gone)).toBe(draft);
  expect(restored(withValue(gone.after, 'place', '厦门'), gone)).toMatchObject({ place: '厦门', products: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
});
