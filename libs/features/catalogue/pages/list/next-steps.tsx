import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';

const examples = ['GB 4943.1-2022', 'GB/T 24819-2023', 'CNS 15598-1:2020', 'IEC 62368-1:2018'] as const;
const doors = [
  { path: '/browse', label: 'page.search.browse' },
  { path: '/check', label: 'page.check.title' },
  { path: '/help', label: 'page.search.help' },
] as const;

/** What to do next where there is nothing to show. */
export function NextSteps(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h2>{t('page.search.examples')}</h2>
      <ul className="links">{examples.map((number) => <li key={number}><a className="num" href={pageAddress(language, `/search?${new URLSearchParams({ q: number })}`)}>{number}</a></li>)}</ul>
      <ul className="links">{doors.map(({ path, label }) => <li key={path}><a href={pageAddress(language, path)}>{t(label)}</a></li>)}</ul>
    </>
  );
}
