export { fold, foldWithMap, type FoldedText } from './fold/fold';
export { queryTokens, tokens, type QueryTokens } from './fold/tokens';
