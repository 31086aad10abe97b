export * from './relation/relation';
export * from './fact/fact';
export * from './fact/edge';
export * from './graph/columns';
export * from './proof/proof';
export * from './derive/answer';
export * from './requirement/requirement';
export * from './compare/comparison';
