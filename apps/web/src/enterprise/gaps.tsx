import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Enterprise } from './enterprise';

type Gap = Enterprise['gaps'][number] | NonNullable<Enterprise['revision']>['gaps'][number];

/** The part of the page where a gap is filled in; null: it stands beside the list. */
const places: Readonly<Partial<Record<Gap, string>>> = {
  ADDRESS: 'reach', TERRITORY: 'reach', CONTACT: 'contacts', BUSINESS_LICENCE: 'evidence', TAIWAN_REGISTRATION: 'evidence', THIRD_TERRITORY_CHAIN: 'evidence', CHANGE_EVIDENCE: 'evidence',
};

/** What is missing before it can be handed in, each leading to where it is filled in. */
export function Gaps({ gaps }: Readonly<{ gaps: readonly Gap[] }>): ReactNode {
  const { t } = useReading();
  if (gaps.length === 0) return null;
  return (
    <>
      <p>{t('app.enterprise.missing')}</p>
      <ul>{gaps.map((gap) => <li key={gap}>{places[gap] === undefined ? t(`app.enterprise.gap.${gap}`) : <a href={`#${places[gap]}`}>{t(`app.enterprise.gap.${gap}`)}</a>}</li>)}</ul>
    </>
  );
}
