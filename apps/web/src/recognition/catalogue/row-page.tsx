import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CATALOGUE_ID } from '@features/recognition/domain';
import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useDraft } from '../../forms/draft';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { useAct } from '../../lists/act';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { type Draft, fetchDraft, type Row, saveDraft } from './drafts';
import { RowFields } from './row-form';
import { RowPlace } from './row-place';
import { foundAt, unreadAt } from './told-faults';
import { emptyRow, freeKey, rowOf, typedFrom, type TypedRow, typedRow } from './typed-row';
import './texts';

export const rowAddress = (id: string, key: string | null): string => `/recognition/catalogues/${id}/${key === null ? 'new-row' : `rows/${key}`}`;

/** One row of a draft, written in a form; without a key a new one. */
export function RowPage(): ReactNode {
  const { t } = useReading();
  const { id = '', key } = useParams();
  const found = useQuery({ queryKey: ['catalogue-drafts', id], queryFn: () => fetchDraft(id), retry: false });
  const title = key === undefined ? t('recognitionCatalogue.newRow') : t('recognitionCatalogue.oneRow', { key });
  usePageTitle(`${title} · ${id}`);
  return (
    <>
      <h1>{title}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Seen key={`${key} ${found.data.version}`} draft={found.data} rowKey={key} />}
      <p><Link to={`/recognition/catalogues/${id}`}>{t('recognitionCatalogue.backToDraft', { id })}</Link></p>
    </>
  );
}

function Seen({ draft, rowKey }: Readonly<{ draft: Draft; rowKey: string | undefined }>): ReactNode {
  const { t } = useReading();
  const row = draft.rows.find(({ key }) => key === rowKey);
  if (draft.state === 'proposed') return <p>{t('recognitionCatalogue.rowWaits')}</p>;
  if (rowKey === undefined) return <Written draft={draft} row={null} />;
  return row === undefined ? <p>{t('recognitionCatalogue.noRow', { key: rowKey })}</p> : <Written draft={draft} row={row} />;
}

/** Keys of the draft and of the version before it. */
const taken = ({ rows, changes }: Draft): readonly string[] => [...rows, ...(changes?.removed ?? [])].map(({ key }) => key);

function Written({ draft, row }: Readonly<{ draft: Draft; row: Row | null }>): ReactNode {
  const { t } = useReading();
  const [go, location, queries] = [useNavigate(), useLocation(), useQueryClient()];
  const initial = row === null ? emptyRow(freeKey(taken(draft)), draft.kind) : typedRow(row);
  const [typed, type] = useDraft<TypedRow>(`row of ${draft.id}`, initial, (kept) => typedFrom(initial, kept));
  const place = row === null ? draft.rows.length : draft.rows.indexOf(row);
  const saving = useAct(async (next: Row) => {
    const saved = await saveDraft(draft, draft.head, row === null ? [...draft.rows, next] : draft.rows.map((each) => (each === row ? next : each)));
    if (row === null) flushSync(() => type(initial)); // what was sent is not kept for the next new row
    queries.setQueryData(['catalogue-drafts', draft.id], saved);
    void go(rowAddress(draft.id, next.key), { replace: true, state: { kept: saved.version } });
  }, ['catalogue-drafts', 'list']);
  const [found, unread] = [row === null ? () => undefined : foundAt(draft, `rows.${row.key}`), unreadAt(saving.error, `rows.${place}`, t)];
  const key = typed.texts.key.trim();
  const keyFault = row !== null ? undefined : !CATALOGUE_ID.test(key) || key.length > 40 ? t('recognitionCatalogue.keyForm') : taken(draft).includes(key) ? t('recognitionCatalogue.keyTaken', { key }) : undefined;
  const save = (): void => {
    if (keyFault === undefined) saving.mutate(rowOf(typed, draft.kind));
  };
  const count = row === null ? 0 : draft.findings.filter(({ at }) => at.startsWith(`rows.${row.key}.`)).length;
  return (
    <>
      {row === null ? null : <p role="status">{keptIn(location.state) === draft.version ? t('recognitionCatalogue.rowKept') : ''} {t(count === 0 ? 'recognitionCatalogue.rowSound' : 'recognitionCatalogue.rowFindings', { count })}</p>}
      {row === null ? null : <RowPlace draft={draft} row={row} />}
      <Refused fault={saving.error} />
      <Form submit={t('recognitionCatalogue.rowSave')} isBusy={saving.isPending} onSubmit={save}>
        {row === null ? <Field label={t('recognitionCatalogue.row.key')} hint={t('recognitionCatalogue.hint.key')} fault={keyFault} name="key" value={typed.texts.key} autoComplete="off" spellCheck={false} onChange={({ target: { value } }) => type((before) => ({ ...before, texts: { ...before.texts, key: value } }))} /> : null}
        <RowFields kind={draft.kind} typed={typed} faults={(at) => unread(at) ?? found(at)} onChange={type} />
      </Form>
    </>
  );
}

/** In which version of the draft the row was kept last, by what the page left for itself. */
const keptIn = (state: unknown): unknown => (typeof state === 'object' && state !== null && 'kept' in state ? state.kept : null);
