import { locales, translator } from '@platform/locale';
import type { Remedy } from '../../application/oversight/inspection-store';
import type { Remedies } from '../../application/oversight/supervise';

const remedy = (of: 'order' | 'measure') => (): Remedy => ({ 'zh-Hans': said(of, 'zh-Hans'), 'zh-Hant': said(of, 'zh-Hant'), en: said(of, 'en') });
const said = (of: 'order' | 'measure', locale: (typeof locales)[number]): string => translator(locale)(`label.remedy.${of}`);

/** How orders and measures can be contested: labels, which are configured in versions; an act keeps them as they stood. */
export const remedies: Remedies = { order: remedy('order'), measure: remedy('measure') };
