import { d1 } from './d1-standards-disclosed';
import { d2 } from './d2-indicators-disclosed';
import { d3 } from './d3-method-named';
import { d4 } from './d4-lower-than-recommended';
import { d5 } from './d5-below-mandatory';
import { d6 } from './d6-joint-standard';
import { d7 } from './d7-standard-changed';
import { d9 } from './d9-shown-where-sold';
import { d10 } from './d10-declared-first';
import { d14 } from './d14-basis-of-judging';
import type { LintRule } from './rule';

/** The rules of law on declarations, in the order of their ids. */
export const declarationRules: readonly LintRule[] = [d1, d2, d3, d4, d5, d6, d7, d9, d10, d14];
