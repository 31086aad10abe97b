import './labels';

export { type LocaleBundle, type TextTree } from './bundles';
export * from './locale';
export { missingTextCounts, onMissingText, type MissingTextPolicy } from './missing-text';
export * from './negotiate';
export { hasText, labelDefaults, nameLabels, registerLocale, translator, type T, type TextParams } from './translator';
