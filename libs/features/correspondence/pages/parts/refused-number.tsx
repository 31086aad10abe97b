import type { ReactNode } from 'react';
import type { LookUpRefusal } from '@features/catalogue';
import { Notice, pageAddress, useReading } from '@ui';

type Props = Readonly<{
  refusal: LookUpRefusal;
  /** The same question with another number, as a path after the language. */
  instead: (number: string) => string;
}>;

/** A number that leads to no standard: why, what may have been meant, and where else to look. */
export function RefusedNumber({ refusal, instead }: Props): ReactNode {
  const { language, t } = useReading();
  const { asked, suggestions } = refusal;
  return (
    <>
      <Notice>
        <p><strong>{refusalWords(refusal, t)}</strong></p>
        {suggestions.length > 0 ? (
          <>
            <p>{t('page.search.didYouMean')}</p>
            <ul>{suggestions.map(({ number, slug, side, why }) => <li key={slug}><a className="num" href={pageAddress(language, instead(number))}>{number}</a> <span className="meta">{t(`page.near.${why}`)} · {t(`label.side.${side}`)}</span></li>)}</ul>
          </>
        ) : null}
      </Notice>
      <ul className="links noprint">
        <li><a href={pageAddress(language, `/search?${new URLSearchParams({ q: asked })}`)}>{t('page.corr.searchFor', { number: asked })}</a></li>
        <li><a href={pageAddress(language, '/help')}>{t('page.search.help')}</a></li>
      </ul>
    </>
  );
}

export function refusalWords(refusal: LookUpRefusal, t: ReturnType<typeof useReading>['t']): string {
  if (refusal.code === 'STANDARD_UNKNOWN') return t('page.search.none', { query: refusal.asked });
  if (refusal.code === 'STANDARD_AMBIGUOUS') return t('page.corr.ambiguous', { number: refusal.asked });
  return t(`problem.${refusal.code}.detail`, { asked: refusal.asked, position: refusal.position });
}
