import { type CatalogueRule, error } from './rule';

const rule = 'C2';

/** Where it holds is named by codes that exist, and never by one of Taiwan: no body here decides what holds there. */
export const territory: CatalogueRule = {
  id: rule,
  source: 'GB/T 2260',
  check: ({ head }, { isRegion }) => [
    ...(head.territory.length === 0 ? [error({ rule, at: 'head.territory' }, { code: '' })] : []),
    ...head.territory.filter((code) => code.startsWith('71') || !isRegion(code)).map((code) => error({ rule, at: 'head.territory' }, { code })),
  ],
};
