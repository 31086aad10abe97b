import type { ReactNode } from 'react';
import { SearchBox, useReading } from '@ui';
import type { NumberLookup } from '../../application/read/number-lookup';
import { NextSteps } from './next-steps';
import { Suggestions, UnknownNumber } from './unknown-number';

/** No page under this address: what its number says where it is one, what is near it, and the search. */
export function AbsentPage({ asked, lookup }: Readonly<{ asked: string; lookup: NumberLookup }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h1>{t('page.absent.title')}</h1>
      <SearchBox value={asked} />
      {lookup.kind === 'unknown' ? <UnknownNumber says={lookup.says} suggestions={lookup.suggestions} /> : <p>{t('page.absent.text', { slug: asked })}</p>}
      {lookup.kind === 'unreadable' ? <Suggestions of={lookup.suggestions} /> : null}
      <NextSteps />
    </>
  );
}

/** No such class. */
export function AbsentClass({ scheme, code }: Readonly<{ scheme: string; code: string }>): ReactNode {
  const { t } = useReading();
  return <><h1>{t('page.browse.unknown', { scheme, code })}</h1><SearchBox /><NextSteps /></>;
}
