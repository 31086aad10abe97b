import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { type Changes, type Draft, fetchDraft, submitDraft } from './mappings';

type Props = Readonly<{ draft: Draft; settled: () => Promise<unknown>; isSound: boolean; onChanged: (draft: Draft) => void }>;

/** Hands it to review, takes it back, and tells what changed since the version that was submitted last. */
export function Course({ draft: { id, version, state, submitted }, settled, isSound, onChanged }: Props): ReactNode {
  const { t } = useReading();
  const [asks, ask] = useState(false);
  const submit = useAct(async () => { await settled(); await submitDraft(id, version); onChanged(await fetchDraft(id)); }, ['mappings', 'drafts']);
  const withdraw = useAct(async () => { await bodyOf(api.POST('/api/v1/mappings/{id}/withdraw', { params: { path: { id } } })); onChanged(await fetchDraft(id)); }, ['mappings', 'drafts']);
  const revise = useAct(async () => { await bodyOf(api.POST('/api/v1/mappings/{id}/revise', { params: { path: { id } } })); onChanged(await fetchDraft(id)); }, ['mappings', 'drafts']);
  const changes = useQuery({ queryKey: ['mappings', 'diff', id, version, submitted], enabled: submitted > 0 && state === 'draft', queryFn: () => bodyOf(api.GET('/api/v1/mappings/{id}/draft/diff', { params: { path: { id }, query: { from: submitted } } })) });
  return (
    <section aria-labelledby="course">
      <h2 id="course">{t('mappings.course')}</h2>
      <Refused fault={submit.error ?? withdraw.error ?? revise.error} />
      {changes.data === undefined ? null : <Changed changes={changes.data} version={submitted} />}
      {state === 'draft' ? <p>{t(isSound ? 'mappings.sound' : 'mappings.notSound')}</p> : null}
      <div className="btns">
        {state === 'draft' ? <button type="button" className="btn" aria-disabled={submit.isPending} onClick={() => (submit.isPending ? undefined : submit.mutate())}>{t('mappings.submit')}</button> : null}
        {state === 'reviewed' ? <button type="button" className="btn sec" aria-disabled={revise.isPending} onClick={() => (revise.isPending ? undefined : revise.mutate())}>{t('mappings.revise')}</button> : null}
        {(state === 'draft' || state === 'in_review') && !asks ? <button type="button" className="btn sec" onClick={() => ask(true)}>{t('mappings.withdraw')}</button> : null}
      </div>
      {asks && (state === 'draft' || state === 'in_review') ? (
        <div className="notice"><p>{t('mappings.withdrawAsk')}</p><div className="btns"><button type="button" className="btn" onClick={() => withdraw.mutate()}>{t('mappings.withdrawAct')}</button><button type="button" className="btn sec" onClick={() => ask(false)}>{t('mappings.withdrawNot')}</button></div></div>
      ) : null}
    </section>
  );
}

/** Rows that differ, their texts word by word. */
function Changed({ changes: { rows, document, unchanged }, version }: Readonly<{ changes: Changes; version: number }>): ReactNode {
  const { t } = useReading();
  return (
    <details className="rule review-changes">
      <summary>{t('mappings.changes', { version, count: rows.length + (document.length > 0 ? 1 : 0), unchanged })}</summary>
      <ul>
        {document.length === 0 ? null : <li>{t('mappings.document')} <Fields fields={document} /></li>}
        {rows.map(({ key, kind, fields }) => <li key={key}><span className="num">{key}</span> {t(`mappings.change.${kind}`)} <Fields fields={fields} /></li>)}
      </ul>
    </details>
  );
}

function Fields({ fields }: Readonly<{ fields: Changes['document'] }>): ReactNode {
  const { t } = useReading();
  return <ul>{fields.map(({ field, words }) => <li key={field}>{t(`mappings.field.${field}`)}{words === null ? '' : <>: {words.map(({ kind, text }, place) => (kind === 'same' ? <span key={place}>{text}</span> : kind === 'added' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>))}</>}</li>)}</ul>;
}
