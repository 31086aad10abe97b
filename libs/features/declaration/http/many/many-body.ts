import { type Locale, translator } from '@platform/locale';
import type { Begun } from '../../application/many/begin-many';
import type { ItemOutcome, ItemRefusal, Resting } from '../../application/many/replace-reference';
import { lintedBody } from '../linted-body';

export const restingBody = (items: readonly Resting[], locale: Locale) => ({ items: items.map(({ changes, linted, ...item }) => ({ ...item, changes: changes.map((change) => ({ ...change })), linted: lintedBody(linted, locale) })) });

export const replacedBody = (items: readonly ItemOutcome[], locale: Locale) => ({ items: items.map((item) => outcomeBody(item, locale)) });

function outcomeBody(item: ItemOutcome, locale: Locale) {
  if (item.outcome !== 'refused') return { ...item, code: null, detail: null, linted: null };
  const { id, outcome, refusal } = item;
  const linted = refusal.code === 'DECLARATION_NOT_SOUND' ? lintedBody({ state: 'draft', findings: refusal.findings, faults: refusal.faults }, locale) : null;
  return { id, outcome, number: null, version: null, code: refusal.code, detail: translator(locale)(`problem.${refusal.code}.detail`, paramsOf(refusal)), linted };
}

const paramsOf = (refusal: ItemRefusal): Record<string, string | number> =>
  Object.fromEntries(Object.entries(refusal).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'));

export const begunBody = (items: readonly Begun[], locale: Locale) => ({
  items: items.map((begun) => (begun ? { id: begun.id, code: null, detail: null, linted: lintedBody(begun.linted, locale) } : { id: null, code: 'OBJECT_EXPECTED', detail: translator(locale)('field.OBJECT_EXPECTED'), linted: null })),
});
