export * from './key';
export * from './model';
export { LONGEST_NUMBER, parseNumbers } from './parse-numbers';
export * from './parse-number';
export * from './render';
export * from './slug';
export { INDUSTRY_CODES, LATER_CODES, type IndustryCode } from './tables/industry-codes';
export { REGIONS, type Region } from './tables/regions';
export { LATEST_YEAR } from './years';
