export { Converter, type Aligned } from './conversion/converter';
export type { ConversionConfig, DictionaryText } from './conversion/dictionary';
export type { Pieces } from './conversion/pieces';
export { fold, foldWithMap, type FoldedText } from './fold/fold';
export { queryTokens, tokens, type QueryTokens } from './fold/tokens';
