/** Scripts as BCP 47 names them: simplified as on the mainland, traditional as in Taiwan. */
export type Script = 'zh-Hans' | 'zh-Hant';

export const otherScript = (script: Script): Script => (script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
