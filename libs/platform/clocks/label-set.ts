import { labelDefaults, locales, type Locale } from '@platform/locale';
import { type Json, ok, type Refusal, refuse, type Result } from '@pure/kernel';

/** One name in all three languages. `key`: the locale key, `label.side.mainland`. */
export type Label = Readonly<{ key: string } & Record<Locale, string>>;

/** No text of the product uses that label. */
export type LabelUnknown = Refusal & Readonly<{ code: 'LABEL_UNKNOWN'; key: string }>;
/** A word that takes a side on what the two sides are; names of sides and bodies are neutral. */
export type LabelNotNeutral = Refusal & Readonly<{ code: 'LABEL_NOT_NEUTRAL'; key: string; word: string }>;

/** Words that no text of the product has, in any language. */
const notNeutral = ['中華民國', '中华民国', '民國', '民国', '台湾省', '台灣省', '臺灣省', '两岸三地', '兩岸三地', '中台', '中臺', 'Republic of China', 'Taiwan province'];

/** Whether the names may stand. */
export function neutral(labels: readonly Label[]): Result<readonly Label[], LabelUnknown | LabelNotNeutral> {
  const known = labelDefaults();
  for (const label of labels) {
    const { key } = label;
    if (!known.some((each) => each.key === key)) return refuse({ code: 'LABEL_UNKNOWN', key });
    const word = notNeutral.find((each) => locales.some((locale) => label[locale].toLowerCase().includes(each.toLowerCase())));
    if (word !== undefined) return refuse({ code: 'LABEL_NOT_NEUTRAL', key, word });
  }
  return ok(labels);
}

export const labelContent = (labels: readonly Label[]): Json => ({ labels: labels.map((label) => ({ ...label })) });

/** The names of a version. @throws where it holds something else: no version is written unread */
export function labelsIn(content: Json): readonly Label[] {
  const list: unknown = typeof content === 'object' && content !== null && 'labels' in content ? content['labels'] : null;
  if (!Array.isArray(list)) throw new Error('a version of the labels without labels');
  return list.map(labelOf);
}

/** The names of a version beside those that it leaves as they ship. */
export function completeLabels(content: Json): Json {
  const own = new Map(labelsIn(content).map((label) => [label.key, label]));
  return labelContent(labelDefaults().map((label) => own.get(label.key) ?? label));
}

function labelOf(value: unknown): Label {
  const given: Readonly<Record<string, unknown>> = { ...(typeof value === 'object' ? value : null) };
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '');
  return { key: text('key'), 'zh-Hans': text('zh-Hans'), 'zh-Hant': text('zh-Hant'), en: text('en') };
}
