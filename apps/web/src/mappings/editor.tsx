import { Notice, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Refused } from '../forms/refused';
import { Conflicting } from './conflicting';
import { Course } from './course';
import { DocumentForm } from './document-form';
import { Findings } from './findings';
import { Gaps } from './gaps';
import { Grid } from './grid';
import { ImportForm } from './import-form';
import { type Draft, emptyRow, type Row, useLook } from './mappings';
import { relationsText } from './relations-text';
import { RowForm } from './row-form';
import { Trees } from './trees';
import { useEditing } from './use-editing';

/** Two documents, their clauses side by side, the rows between them, and what the rules find while one writes. */
export function Editor({ own }: Readonly<{ own: Draft }>): ReactNode {
  const { t } = useReading();
  const editing = useEditing(own);
  const { draft, change, conflict, fault, isSaving } = editing;
  const { content, state } = draft;
  const look = useLook(own.id, draft.version);
  const [chosen, go] = useState('');
  const current = content.rows.some(({ key }) => key === chosen) ? chosen : (content.rows[0]?.key ?? '');
  const [opened, open] = useState<string | null>(null);
  const [gone, remember] = useState<Row | null>(null);
  const mayWrite = state === 'draft';
  const row = content.rows.find(({ key }) => key === current);
  const put = (next: Row, base = editing.baseOf(next.key)): void => change({ key: next.key, row: next }, base);
  const add = (ends: Partial<Pick<Row, 'sources' | 'targets'>> = {}): void => {
    const key = `r${content.lastKey + 1}`;
    put({ ...emptyRow(key), ...ends });
    go(key);
    open(key);
  };
  const remove = (key: string): void => {
    const at = content.rows.findIndex((one) => one.key === key);
    remember(content.rows[at] ?? null);
    change({ key, row: null }, editing.baseOf(key));
    go(content.rows[at + 1]?.key ?? content.rows[at - 1]?.key ?? '');
    open(null);
  };
  const named = (side: 'sources' | 'targets', ref: string): void => {
    if (!row || !mayWrite) return add({ [side]: [{ kind: 'clause', ref }] });
    if (!row[side].some((end) => end.kind === 'clause' && end.ref === ref)) put({ ...row, [side]: [...row[side], { kind: 'clause', ref }] });
  };
  return (
    <>
      <p><Link to="/mappings">{t('mappings.back')}</Link></p>
      <h1><span className="num">{content.source}</span> ↔ <span className="num">{content.target}</span></h1>
      <p className="meta">{draft.number === null ? '' : `${draft.number} · `}{t(`mappings.state.${state}`)}</p>
      <p className="meta" role="status">{t(fault !== null ? 'mappings.saving.unsaved' : isSaving ? 'mappings.saving.saving' : 'mappings.saving.saved')}</p>
      <Refused fault={fault ?? look.error} />
      {fault === null ? null : <div className="btns"><button type="button" className="btn sec" onClick={editing.again}>{t('mappings.saving.again')}</button></div>}
      {mayWrite ? null : <Notice tone="info"><p>{t('mappings.closed')}</p></Notice>}
      {conflict === null ? null : <Conflicting id={own.id} conflict={conflict} onSettle={editing.settle} />}
      {gone === null ? null : <p className="notice info" role="status">{t('mappings.removed', { key: gone.key })} <button type="button" className="plain" onClick={() => { put(gone); go(gone.key); remember(null); }}>{t('mappings.undo')}</button></p>}
      <Derived look={look.data} />
      <DocumentForm key={`document ${mayWrite}`} document={content.document} base={editing.baseOf('document')} mayWrite={mayWrite} onChange={(document, base) => change({ key: 'document', document }, base)} />
      <Findings look={look.data} at="document" />
      <h2 id="rows">{t('mappings.rows')}</h2>
      {mayWrite ? <div className="btns"><button type="button" className="btn" onClick={() => add()}>{t('mappings.addRow')}</button></div> : null}
      <Grid rows={content.rows} current={current} look={look.data} mayWrite={mayWrite} onGo={go} onOpen={open} onChange={(next) => put(next)} onRemove={remove} onAdd={() => add()} onUndo={() => { if (gone) { put(gone); go(gone.key); remember(null); } }} />
      {opened !== null && row && opened === row.key ? <RowForm key={row.key} row={row} base={editing.baseOf(row.key)} mayWrite={mayWrite} onChange={put} onRemove={() => remove(row.key)} onClose={() => { open(null); document.querySelector<HTMLElement>('#mapping-rows [tabindex="0"]')?.focus(); }} /> : null}
      {row ? <Findings look={look.data} at={`rows.${row.key}`} /> : null}
      <Gaps look={look.data} />
      <Trees source={content.source} target={content.target} look={look.data} mayWrite={mayWrite} onName={named} />
      {mayWrite ? <ImportForm id={own.id} onKept={editing.take} /> : null}
      <Course draft={draft} settled={editing.settled} isSound={look.data?.sound === true} onChanged={editing.take} />
    </>
  );
}

/** What the engine says beside, which is no evidence. */
function Derived({ look }: Readonly<{ look: ReturnType<typeof useLook>['data'] }>): ReactNode {
  const { t } = useReading();
  if (!look || look.derived.mask.length === 5) return null;
  const [proof] = look.derived.proofs;
  return <p className="meta">{t('mappings.derived', { words: relationsText(t, look.derived.mask, false), grade: look.derived.grade, path: proof?.path.join(' → ') ?? '' })}</p>;
}
