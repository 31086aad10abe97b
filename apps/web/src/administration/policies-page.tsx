import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Refused } from '../forms/refused';
import { csvOf } from '../lists/csv';
import { usePageTitle } from '../shell/page-title';
import { saveFile } from '../shell/save-file';
import { Waiting } from '../shell/waiting';
import { type Policy, policyColumns, policyWords } from './policy-words';

/** Who may what, as the server decides it at this moment. */
export function PoliciesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.policies.title'));
  const policies = useQuery({ queryKey: ['policies'], queryFn: () => bodyOf(api.GET('/api/v1/policies')) });
  return (
    <>
      <h1>{t('app.policies.title')}</h1>
      <p>{t('app.policies.lead')}</p>
      <Refused fault={policies.error} />
      {policies.data === undefined ? (policies.isError ? null : <Waiting />) : <Searched policies={policies.data.items} />}
    </>
  );
}

function Searched({ policies }: Readonly<{ policies: readonly Policy[] }>): ReactNode {
  const { t } = useReading();
  const [words, search] = useState('');
  const [role, choose] = useState('');
  const roles = [...new Set(policies.flatMap((policy) => policy.roles ?? []))];
  const found = policies.map((policy) => ({ policy, words: policyWords(t, policy) })).filter(({ policy, words: { action, others } }) => (
    (role === '' || policy.roles === null || policy.roles.some((each) => each === role))
    && [policy.action, action, ...others].some((text) => text.toLowerCase().includes(words.trim().toLowerCase()))
  ));
  const columns = policyColumns.map((column) => t(`app.policies.${column}`));
  const lines = found.map(({ policy: { action: code }, words: { action, others } }) => [code, action, ...others]);
  return (
    <>
      <search className="form" aria-label={t('app.policies.search')}>
        <Field label={t('app.policies.words')} name="words" autoComplete="off" value={words} onChange={({ target }) => search(target.value)} />
        <Choice label={t('app.members.role')} name="role" value={role} options={[{ value: '', label: t('app.accounts.any') }, ...roles.map((value) => ({ value, label: t(`app.role.${value}`) }))]} onChange={({ target }) => choose(target.value)} />
      </search>
      <p className="meta" role="status">{t('app.policies.found', { found: found.length, all: policies.length })}</p>
      {found.length === 0 ? null : (
        <>
          <div className="btns"><button type="button" className="btn sec" onClick={() => saveFile('gongtong-policies.csv', 'text/csv', csvOf([[t('app.policies.code'), ...columns], ...lines]))}>{t('app.policies.export')}</button></div>
          <DataTable
            caption={t('app.policies.caption')}
            columns={columns.map((label, index) => (index === 0 ? { label, share: 20 } : { label }))}
            rows={lines.map(([code = '', action, ...others]) => ({ key: code, cells: [action === code ? <code key="code">{code}</code> : <span key="action">{action}<br /><code className="meta">{code}</code></span>, ...others] }))}
          />
        </>
      )}
    </>
  );
}
