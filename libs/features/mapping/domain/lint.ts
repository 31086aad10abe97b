import type { Finding } from '@pure/kernel';
import type { MappingContent } from './content';
import type { MappingFacts } from './facts';
import { mappingRules } from './rules/rules';

/** All that the rules find, in the order of the rules and then of the rows. */
export const lintMapping = (content: MappingContent, facts: MappingFacts): readonly Finding[] => mappingRules.flatMap(({ check }) => check(content, facts));

/** Nothing keeps it from being submitted. */
export const isSound = (findings: readonly Finding[]): boolean => !findings.some(({ severity }) => severity === 'error');
