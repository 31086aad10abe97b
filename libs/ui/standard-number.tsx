import { Fragment, type ReactNode } from 'react';
import { pageAddress, useReading } from './reading';

export type NumberRef = Readonly<{ number: string; slug?: string }>;

/** Path of a standard's page after the language segment. */
export function standardPath(slug: string): string {
  return `/std/${encodeURIComponent(slug).replaceAll('%2B', '+').replaceAll('%3A', ':')}`;
}

/** A standard number. It never breaks, its figures are tabular; with a slug it leads to its page. */
export function StandardNumber({ number, slug }: NumberRef): ReactNode {
  const { language } = useReading();
  if (slug === undefined) return <span className={numberClass(number)}>{number}</span>;
  return <a className={numberClass(number)} href={pageAddress(language, standardPath(slug))}>{number}</a>;
}

/** Several numbers in a sentence. */
export function NumberList({ of }: Readonly<{ of: readonly NumberRef[] }>): ReactNode {
  const { t } = useReading();
  return of.map((each, index) => (
    <Fragment key={each.number}>
      {index > 0 ? t('ui.list') : null}
      <StandardNumber number={each.number} slug={each.slug} />
    </Fragment>
  ));
}

/** Very long designations may break, so that no page scrolls sideways for them. */
function numberClass(number: string): string {
  return number.length > 30 ? 'num long' : 'num';
}
