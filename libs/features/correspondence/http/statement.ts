import { type Answer, ALL_FIVE, covers, maskOf, type Standing, type WhyNot } from '@pure/equivalence';
import type { DecidedBy } from '@features/catalogue';
import { type Locale, type TextParams, translator } from '@platform/locale';

/** One sentence in the three forms in which every text of the product exists. */
export type Sentence = Readonly<Record<Locale, string>>;

export const sentence = (say: (locale: Locale) => string): Sentence => ({ 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant'), en: say('en') });

/** The text under a key in each form. */
export const sentenceOf = (key: string, params?: TextParams): Sentence => sentence((locale) => translator(locale)(key, params));

type Told = Pick<Answer, 'from' | 'to' | 'mask' | 'provisional'>;

/** What is known from one document to another, told from the reader's side: "I meet the first, I want the second". */
export function statementOf(answer: Told): Sentence {
  return sentence((locale) => {
    const t = translator(locale);
    const { from, to } = answer;
    const relations = answer.mask.map((relation) => t(`correspondence.relation.${relation}`)).join(t('correspondence.or'));
    const told = t(`correspondence.statement.${caseOf(answer)}`, { from, to, relations });
    return answer.provisional && says(answer) ? t('correspondence.statement.provisional', { statement: told }) : told;
  });
}

/** The first missing fact in words. */
export const whyNotStatement = ({ missing, at }: WhyNot): Sentence => sentenceOf(`correspondence.missing.${missing}`, { from: at.from, to: at.to });

/** Approving body, territory and effect, as they stand under every verdict; `computed` where requirements were compared, not documents. */
export const legalBody = (standing: Standing | 'computed', decided?: DecidedBy) => ({
  approvingBody: decided?.body ? nameIn(decided.body, 'zh-Hans') : null,
  territory: decided?.territory ?? null,
  effect: 'technical-reference' as const,
  mapping: decided?.mapping ?? null,
  version: decided?.version ?? null,
  unilateral: decided?.unilateral ?? false,
  statement: sentence((locale) => {
    const t = translator(locale);
    const told = t(`correspondence.legal.${standing}`, { mapping: decided?.mapping ?? '', version: decided?.version ?? '', body: decided?.body ? nameIn(decided.body, locale) : '–', territory: decided?.territory ?? '–' });
    return decided?.unilateral ? `${told}${locale === 'en' ? ' ' : ''}${t('correspondence.unilateral')}` : told;
  }),
});

/** The name of a body in the form asked, or in the first one that it has. */
const nameIn = (body: NonNullable<DecidedBy['body']>, locale: Locale): string => body[locale] ?? Object.values(body)[0] ?? '–';

const says = ({ mask }: Told): boolean => mask.length > 0 && maskOf(...mask) !== ALL_FIVE;

function caseOf({ mask }: Told): string {
  const bits = maskOf(...mask);
  const [only] = mask;
  if (only === undefined) return 'contradiction';
  if (bits === ALL_FIVE) return 'none';
  if (mask.length === 1 && only !== 'superset') return only;
  return covers(bits) ? 'covers' : 'several';
}
