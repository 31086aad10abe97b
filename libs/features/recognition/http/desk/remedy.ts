import { locales, translator } from '@platform/locale';
import type { DecisionRemedy } from '../../application/desk/settle-decision';

const said = (locale: (typeof locales)[number]): string => translator(locale)('label.remedy.recognition');

/** How decisions can be contested: a label, which is configured in versions; a decision keeps it as it stood. */
export const decisionRemedy: DecisionRemedy = () => ({ 'zh-Hans': said('zh-Hans'), 'zh-Hant': said('zh-Hant'), en: said('en') });
