import { differing, merged } from './two-drafts';

const base = { place: '厦门', products: [{ name: '灯' }] };

it('tells each place that differs, and who changed it; what both have is no question', () => {
  const mine = { place: '泉州', products: [{ name: '灯' }], promise: '同样' };
  const theirs = { place: '漳州', products: [{ name: '灯', family: 'A' }], promise: '同样' };
  const found = differing(base, mine, theirs);
  expect(found).toEqual([{ path: 'place', mine: '泉州', theirs: '漳州', isTheirs: false }, { path: 'products.0.family', mine: undefined, theirs: 'A', isTheirs: true }]);
  expect(merged(mine, found.filter(({ isTheirs }) => isTheirs))).toEqual({ ...mine, products: [{ name: '灯', family: 'A' }] });
});
