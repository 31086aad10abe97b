import { pageAddress, QuotedText, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { DeclarationPage } from '../../application/published-declarations';
import { stateWords } from '../became';

/** Id of the section on the page of a standard. */
export const SECTION = 'declarations';

/** On the page of a standard: the first of the declarations that cite it, and the way to all. */
export function CitingSection({ standard, found: { items, total } }: Readonly<{ standard: string; found: DeclarationPage }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby={SECTION}>
      <h2 id={SECTION}>{t('page.declaration.citing')}</h2>
      <p>{t('page.declaration.citingCount', { count: total })}</p>
      <ul>
        {items.map(({ number, state, example, document: { declarer } }) => (
          <li key={number}><a className="num" href={pageAddress(language, `/d/${number}`)}>{number}</a> <QuotedText texts={declarer.name} /> <span className="meta">{stateWords(state, t)}{example ? ` · ${t('page.declaration.example')}` : null}</span></li>
        ))}
      </ul>
      <ul className="links noprint">
        <li><a href={pageAddress(language, `/d?${new URLSearchParams({ standard })}`)}>{t('page.declaration.citingAll')}</a></li>
      </ul>
    </section>
  );
}
