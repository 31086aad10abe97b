import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Refused } from '../../forms/refused';
import { ActButton, useAct } from '../../lists/act';
import { type Draft, type Row, saveDraft } from './drafts';

/** The row that was taken out last, as the page before left it. */
function takenOut(state: unknown): Readonly<{ row: Row; place: number }> | null {
  if (typeof state !== 'object' || state === null || !('takenOut' in state) || !('place' in state) || typeof state.place !== 'number') return null;
  return { row: state.takenOut as Row, place: state.place }; // left there by this program alone
}

/** Says what was taken out, and puts it back where it stood. */
export function PutBack({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const [go, location] = [useNavigate(), useLocation()];
  const gone = takenOut(location.state);
  const putting = useAct((out: Readonly<{ row: Row; place: number }>) => saveDraft(draft, draft.head, [...draft.rows.slice(0, out.place), out.row, ...draft.rows.slice(out.place)]).then(() => void go('.', { replace: true, state: null })), ['catalogue-drafts']);
  if (gone === null || draft.state === 'proposed' || draft.rows.some(({ key }) => key === gone.row.key)) return null;
  return (
    <>
      <Refused fault={putting.error} />
      <Notice tone="info"><p role="status">{t('recognitionCatalogue.takenOut', { key: gone.row.key })} <ActButton onAct={() => putting.mutate(gone)}>{t('recognitionCatalogue.putBack', { key: gone.row.key })}</ActButton></p></Notice>
    </>
  );
}
