import type { Texts } from '@features/catalogue';
import type { Words } from '@pure/equivalence';

/** Words in the scripts in which they were given. */
export const wordsBody = ({ hans, hant, en }: Words): Texts => ({ ...(hans && { 'zh-Hans': hans }), ...(hant && { 'zh-Hant': hant }), ...(en && { en }) });
