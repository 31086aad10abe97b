import type { ReactNode } from 'react';
import { pageAddress, useReading } from './reading';

/** A standard number. It never breaks, its figures are tabular; with a slug it leads to its page. */
export function StandardNumber({ number, slug }: Readonly<{ number: string; slug?: string }>): ReactNode {
  const { language } = useReading();
  if (slug === undefined) return <span className={numberClass(number)}>{number}</span>;
  return <a className={numberClass(number)} href={pageAddress(language, `/std/${encodeURIComponent(slug)}`)}>{number}</a>;
}

/** Very long designations may break, so that no page scrolls sideways for them. */
function numberClass(number: string): string {
  return number.length > 30 ? 'num long' : 'num';
}
