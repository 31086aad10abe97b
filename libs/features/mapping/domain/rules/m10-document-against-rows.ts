import { covers, converse } from '@pure/equivalence';
import { statedMask } from '../masks';
import { error, type MappingRule } from './rule';

const rule = 'M10';

/** Where one document covers the other, nothing of the other is without counterpart. */
export const documentAgainstRows: MappingRule = {
  id: 'M10',
  source: 'engine.md 1',
  check: ({ document, rows }) => {
    const stated = statedMask(document);
    return rows.flatMap(({ key, sources, targets }) => {
      const isRefuted = (sources.length === 0 && targets.length > 0 && covers(stated)) || (targets.length === 0 && sources.length > 0 && covers(converse(stated)));
      return isRefuted ? [error({ rule, at: `rows.${key}` })] : [];
    });
  },
};
