import type { Translate } from '@ui';
import { api, bodyOf } from '../../api/client';
import { csvOf } from '../../lists/csv';
import { moment } from '../../shell/moment';
import type { Asked, Desk, Line } from './desk';

export const pageOf = (query: Asked & Readonly<{ after: string | undefined; limit?: number }>): Promise<Desk> => bodyOf(api.GET('/api/v1/recognition/desk', { params: { query } }));

/** Lines of every page, whether or not it is shown, as a table for office programs. Nobody's name is in it. */
export async function tableOf(t: Translate, asked: Asked): Promise<string> {
  const lines: Line[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { items, next } = await pageOf({ ...asked, limit: 100, after });
    lines.push(...items);
    after = next;
  }
  const head = ['number', 'taiwan', 'mainland', 'catalogueId', 'stands', 'due', 'overdue', 'submitted', 'changed'].map((name) => t(`desk.column.${name}`));
  return csvOf([head, ...lines.map((line) => [
    line.number, line.taiwan, [line.mainland, line.level].filter(Boolean).join(' '), line.row.catalogue, standsOf(t, line).join('; '), line.due ?? '', line.isOverdue ? t('desk.queue.overdue') : '', moment(line.submittedAt), `${moment(line.changedAt)} ${lastOf(t, line)}`,
  ])]);
}

/** State, and what it waits for. */
export const standsOf = (t: Translate, { state, isProposed, waits }: Line): readonly string[] =>
  [t(`desk.state.${state}`), ...(isProposed && state !== 'withdrawn' ? [t('desk.queue.proposed')] : []), ...(waits === null ? [] : [t(`desk.waits.${waits}`)])];

export const lastOf = (t: Translate, { lastAct, lastSide }: Line): string => t('desk.last', { side: t(`desk.side.${lastSide}`), act: t(`desk.did.${lastAct}`) });
