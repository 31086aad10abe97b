import { useQueryClient } from '@tanstack/react-query';
import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Refused } from '../../forms/refused';
import { useAct } from '../../lists/act';
import { type Draft, type Row, saveDraft } from './drafts';

/** Where a row stands among the others, and taking it out; what was taken out can be put back on the page of the draft. */
export function RowPlace({ draft, row }: Readonly<{ draft: Draft; row: Row }>): ReactNode {
  const { t } = useReading();
  const [go, queries] = [useNavigate(), useQueryClient()];
  const place = draft.rows.indexOf(row);
  const others = draft.rows.filter((each) => each !== row);
  const moving = useAct((to: number) => saveDraft(draft, draft.head, [...others.slice(0, to), row, ...others.slice(to)]), ['catalogue-drafts']);
  const taking = useAct((_: void) => saveDraft(draft, draft.head, others).then((saved) => {
    queries.setQueryData(['catalogue-drafts', draft.id], saved);
    void go(`/recognition/catalogues/${draft.id}`, { state: { takenOut: row, place } });
  }), ['catalogue-drafts', 'list']);
  const isBusy = moving.isPending || taking.isPending;
  const button = (words: string, act: () => void): ReactNode => <button type="button" className="btn sec" aria-disabled={isBusy} onClick={() => (isBusy ? undefined : act())}>{words}</button>;
  return (
    <>
      <Refused fault={moving.error ?? taking.error} />
      <p>{t('recognitionCatalogue.rowPlace', { place: place + 1, rows: draft.rows.length })}</p>
      <div className="btns">
        {place > 0 ? button(t('recognitionCatalogue.moveUp'), () => moving.mutate(place - 1)) : null}
        {place < others.length ? button(t('recognitionCatalogue.moveDown'), () => moving.mutate(place + 1)) : null}
        {button(t('recognitionCatalogue.takeOut', { key: row.key }), () => taking.mutate())}
      </div>
    </>
  );
}
