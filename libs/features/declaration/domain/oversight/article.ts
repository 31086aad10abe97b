/** Articles of 标准化法 by which an authority may order a correction (责令限期改正), and no others. */
export const orderArticles = ['38', '39', '42'] as const;
export type OrderArticle = (typeof orderArticles)[number];

/** What may follow where the correction is not made in time. */
export const measures = ['publicise', 'abolish', 'revoke-standard-number'] as const;
export type Measure = (typeof measures)[number];

/**
 * What each article has follow on an order that was not heeded. 38: the standards that are followed were not disclosed; 39: the
 * standard falls short of articles 21 (1) or 22 (1); 42: the standard is not numbered by the law. 39 and 42 leave the decision to
 * the authority of a province or above (省级以上).
 */
export const articleOf: Readonly<Record<Measure, OrderArticle>> = { publicise: '38', abolish: '39', 'revoke-standard-number': '42' };

/** Levels of competence that may decide on a measure; null: any. */
export const levelsFor = (measure: Measure): readonly ('national' | 'province')[] | null => (measure === 'publicise' ? null : ['national', 'province']);
