import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../shell/page-title';

const pages = ['import', 'replace', 'rows'] as const;
const exports = ['zip', 'jsonl', 'products', 'indicators'] as const;

/** What can be done with many rows or many declarations at once, and the way to take everything along. */
export function ToolsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.tools.title'));
  return (
    <>
      <h1>{t('app.tools.title')}</h1>
      <ul className="bare">
        {pages.map((page) => <li key={page}><p><Link to={`/declarations/${page}`}>{t(`app.tools.${page}.title`)}</Link><br /><span className="meta">{t(`app.tools.${page}.lead`)}</span></p></li>)}
      </ul>
      <section aria-labelledby="export">
        <h2 id="export">{t('app.tools.export.title')}</h2>
        <p>{t('app.tools.export.lead')}</p>
        <ul>{exports.map((as) => <li key={as}><a href={`/api/v1/declarations/mine/export?as=${as}`} download>{t(`app.tools.export.as.${as}`)}</a></li>)}</ul>
      </section>
    </>
  );
}
