import type { Fact } from '../fact/fact';
import { digestOf } from './digest';
import type { Leaf } from './proof';

export const leafOf = (fact: Fact): Leaf => ({ hash: digestOf(fact), fact });
