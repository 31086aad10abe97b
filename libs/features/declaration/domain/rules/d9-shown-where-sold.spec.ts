import { aDraft, foundBy } from '../draft.fixture';
import { d9 } from './d9-shown-where-sold';

it.each([
  [{ soldOnline: false }, []],
  [{ soldOnline: true }, ['hint D9_SHOW_ONLINE products.0.soldOnline']],
])('%j', (product, expected) => expect(foundBy(d9, aDraft({ products: [{ name: 'lamp', ...product }] }))).toEqual(expected));
