import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';

type Props = Readonly<{ path: string; query: URLSearchParams; next: string | null; begun: boolean }>;

/** Onwards by cursor, back to the beginning. */
export function Pager({ path, query, next, begun }: Props): ReactNode {
  const { language, t } = useReading();
  if (next === null && !begun) return null;
  const first = withParam(query, 'after', null);
  return (
    <nav className="pager" aria-label={t('page.search.pages')}>
      {begun ? <a className="btn sec" href={address(pageAddress(language, path), first)}>{t('page.search.first')}</a> : null}
      {next === null ? null : <a className="btn sec" rel="next" href={address(pageAddress(language, path), withParam(query, 'after', next))}>{t('page.search.next')}</a>}
    </nav>
  );
}

/** The same query with one parameter set, or left out where it is null. */
export function withParam(query: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return changed;
}

export function address(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
