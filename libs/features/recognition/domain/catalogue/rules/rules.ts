import type { Finding } from '@pure/kernel';
import type { CatalogueContent } from '../catalogue';
import { actFirst } from './c8-act-first';
import { days } from './c3-days';
import { firmConditions } from './c10-firm-conditions';
import { incomplete } from './c6-incomplete';
import { keys } from './c9-keys';
import { kinds } from './c11-kinds';
import { levelInferred } from './c1-level-inferred';
import { memory } from './c5-memory';
import { nowhere } from './c12-nowhere';
import type { CatalogueFacts, CatalogueRule } from './rule';
import { supersession } from './c7-supersession';
import { territory } from './c2-territory';
import { unsourced } from './c4-unsourced';

/** All rules; what is found of the whole first. */
export const catalogueRules: readonly CatalogueRule[] = [nowhere, territory, days, actFirst, supersession, unsourced, memory, kinds, keys, levelInferred, incomplete, firmConditions];

export const lintCatalogue = (content: CatalogueContent, facts: CatalogueFacts): readonly Finding[] => catalogueRules.flatMap(({ check }) => check(content, facts));

export const isSound = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity !== 'error');
