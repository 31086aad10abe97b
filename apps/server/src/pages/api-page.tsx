import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { apiRoutes } from './api-routes';

const rules = ['language', 'problems', 'lists', 'bodies', 'rate', 'cache'] as const;

/** The public interface in words: what each route gives, an example of each, limits, licence. */
export function ApiPage({ origin }: Readonly<{ origin: string }>): ReactNode {
  const { t } = useReading();
  const columns = ['route', 'gives'].map((name) => ({ label: t(`site.api.column.${name}`) }));
  const rows = apiRoutes.map(({ name, method, path }) => ({
    key: `${method} ${path}`,
    cells: [<a href={`#${name}`} lang="en"><span className="nb">{method}</span> {path}</a>, t(`site.api.route.${name}`)],
  }));
  return (
    <>
      <h1>{t('site.api.title')}</h1>
      <p className="lead">{t('site.api.lead')}</p>
      <p>{t('site.api.base')} <code>{`${origin}/api/v1`}</code>{' '}<a href="/openapi.json">{t('site.api.openapi')}</a></p>
      <DataTable caption={t('site.api.routes')} columns={columns} rows={rows} />
      <section aria-labelledby="rules">
        <h2 id="rules">{t('site.api.rules')}</h2>
        <ul className="prose">{rules.map((name) => <li key={name}>{t(`site.api.rule.${name}`)}</li>)}</ul>
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">{t('site.api.examples')}</h2>
        <div lang="en">{apiRoutes.map(({ name, call }) => <pre key={name} id={name}><code>{call.replaceAll('{origin}', origin)}</code></pre>)}</div>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{t('site.api.licence')}</h2>
        <p className="prose">{t('site.api.licence1')}</p>
        <p className="prose">{t('site.api.licence2')}</p>
      </section>
    </>
  );
}
