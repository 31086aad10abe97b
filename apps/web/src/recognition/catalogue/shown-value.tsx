import { taiwanLevelWords } from '@pure/credential';
import { Quote, remarkLanguage, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Row } from './drafts';

type Props = Readonly<{ at: string; of: unknown; kind: Row['kind'] }>;
/** Members whose values are of a closed list, by the words of the list. */
const listed: Readonly<Record<string, string>> = { 'taiwan.paper': 'paper', 'mainland.levelBasis': 'levelBasis', 'mainland.type': 'type', grade: 'grade', 'decider.kind': 'decider', output: 'output', 'channel.kind': 'channel', kind: 'kind' };
const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value before or after a change, in words. */
export function ShownValue({ at, of, kind }: Props): ReactNode {
  const { t } = useReading();
  if (of === null || of === undefined || of === '' || (Array.isArray(of) && of.length === 0)) return '–';
  if (typeof of === 'boolean') return t(`recognitionCatalogue.toConfirm.${of ? 'yes' : 'no'}`);
  if (Array.isArray(of)) return <ul>{of.map((each: unknown, place) => <li key={place}><ShownValue at={at} of={each} kind={kind} /></li>)}</ul>;
  if (isMembers(of)) return at === 'conditions' ? <Condition of={of} /> : Object.values(of).filter((each) => each !== null && each !== '').map((each, place) => <span key={place}>{place > 0 ? t('ui.list') : ''}{textOf(each)}</span>);
  const text = textOf(of);
  const words = listed[at];
  if (words !== undefined) return t(`recognitionCatalogue.${words}.${text}`);
  if (at === 'taiwan.level') return <Quote language="zh-Hant">{taiwanLevelWords(kind, text)}</Quote>;
  return <Quote language={remarkLanguage(text, at.startsWith('taiwan.') ? 'taiwan' : 'mainland')}>{text}</Quote>;
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

function Condition({ of }: Readonly<{ of: Readonly<Record<string, unknown>> }>): ReactNode {
  const { t } = useReading();
  const [kind, words] = [textOf(of['kind']), typeof of['words'] === 'string' ? of['words'] : ''];
  const detail = kind === 'degree' ? t(`recognitionCatalogue.degree.${textOf(of['degree'])}`) : kind === 'years' ? textOf(of['years']) : null;
  return <>{of['alternative'] === null ? '' : `${textOf(of['alternative'])}) `}{t(`recognitionCatalogue.conditionKind.${kind}`)}{detail === null ? '' : ` ${detail}`}{words === '' ? null : <> <Quote language={remarkLanguage(words, 'mainland')}>{words}</Quote></>}</>;
}
