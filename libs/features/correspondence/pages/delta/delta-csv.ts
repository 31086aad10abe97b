import type { DeltaItem } from '@pure/equivalence';
import { quotations, type Language, type Translate } from '@ui';
import type { DeltaView } from '../../application/views';
import { csvText } from '../parts/csv';
import { amountOf, conditionText } from '../requirement/accepted';
import { scriptsOf } from '../requirement/requirement-cell';
import { inOrder } from './item-order';

type Cell = (item: DeltaItem, place: number) => string;

/** The list as a table, in the order of the page: codes in English, words in the reader's language. */
export function deltaCsv({ items }: DeltaView, { language, t }: Readonly<{ language: Language; t: Translate }>): string {
  const columns: Readonly<Record<string, Cell>> = {
    order: (_, place) => String(place + 1),
    target: ({ target }) => target,
    requirement: ({ requirement }) => requirement.id,
    clause: ({ requirement }) => requirement.clause ?? '',
    characteristic: ({ requirement }) => quotations(scriptsOf(requirement.characteristic), language)[0]?.text ?? '',
    accepted: ({ requirement }) => amountOf(requirement, t) ?? String(requirement.value ?? ''),
    conditions: ({ requirement }) => requirement.conditions.map((condition) => conditionText(condition, t)).join('; '),
    method: ({ requirement }) => requirement.method?.text ?? '',
    sample: ({ requirement }) => requirement.sample ?? '',
    grade: ({ requirement }) => String(requirement.grade),
    verdict: ({ verdict }) => verdict,
    verdict_words: ({ verdict }) => t(`page.delta.verdict.${verdict}`),
    reason: ({ reason }) => reason,
    reason_words: ({ reason }) => t(`page.delta.reason.${reason}`),
    provisional: ({ provisional }) => String(provisional),
    value: ({ basis }) => basis?.value?.value ?? '',
    value_unit: ({ basis }) => basis?.value?.unit ?? '',
    conformity: ({ basis }) => basis?.conformity ?? '',
    mapping: ({ basis }) => basis?.mapping ?? '',
    action: ({ action }) => action,
    action_words: ({ action }) => t(`page.delta.action.${action}`),
    acceptance: () => 'unknown',
  };
  return csvText([Object.keys(columns), ...inOrder(items).map((item, place) => Object.values(columns).map((cell) => cell(item, place)))]);
}
