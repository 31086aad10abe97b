import type { Locale } from '@platform/locale';
import { translator } from '@platform/locale';
import type { OwnView } from '../../application/pool/own-expert';
import type { PoolPage } from '../../application/pool/pool-reading';
import type { Expert } from '../../application/pool/pool-store';
import { centreActs } from '../../domain/pool/states';

const paragraphs = ['hidden', 'law', 'effect', 'consents'] as const;

const placeBody = ({ id, side, state, fields, available, unavailableUntil, termFrom, termUntil, example, version }: Expert) => ({ id, side, state, fields: [...fields], available, unavailableUntil, termFrom, termUntil, example, version });

export function ownBody({ expert, details, consents, notice }: OwnView, locale: Locale) {
  const t = translator(locale);
  return { expert: expert && placeBody(expert), details: details && { ...details }, consents: consents.map((row) => ({ ...row })), notice: { version: notice, paragraphs: paragraphs.map((part) => t(`label.expertNotice.${part}`)) } };
}

/** Nobody's name. */
export const pooledBody = (expert: Expert) => ({ ...placeBody(expert), isWritten: expert.details !== null, possible: [...centreActs(expert.state)] });
export const poolBody = ({ items, total, next }: PoolPage) => ({ items: items.map(pooledBody), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next });
