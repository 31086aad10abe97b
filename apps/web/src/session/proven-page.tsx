import { useReading } from '@ui';
import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { usePageTitle } from '../shell/page-title';
import { elsewhereText } from './elsewhere-text';
import { tellProven } from './proven-elsewhere';

/** Where the provider's window comes to its end; the window in which something was asked for goes on. */
export function ProvenPage(): ReactNode {
  const { t } = useReading();
  const problem = useSearchParams()[0].get('problem');
  const title = t(problem === null ? 'app.proven.title' : 'app.proven.not');
  usePageTitle(title);
  useEffect(() => {
    if (problem === null) tellProven();
  }, [problem]);
  return (
    <div className="prose">
      <h1>{title}</h1>
      {problem === null ? <p role="status">{t('app.proven.detail')}</p> : <p className="notice stop" role="alert">{elsewhereText(t, problem)} {t('app.proven.failed')}</p>}
    </div>
  );
}
