import { pageAddress, Tag, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import './texts';

type Column = components['schemas']['ProjectBoard']['columns'][number];
type Card = Column['cards'][number];

/** Where everything stands that the centre maps, and what it waits for. */
export function BoardPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('mappings.board.title'));
  const board = useQuery({ queryKey: ['mappings', 'board'], queryFn: () => bodyOf(api.GET('/api/v1/mappings/board')) });
  return (
    <>
      <h1>{t('mappings.board.title')}</h1>
      <p>{t('mappings.board.lead')}</p>
      <Refused fault={board.error} />
      {board.data ? <Columns columns={board.data.columns} /> : board.error ? null : <Waiting />}
    </>
  );
}

function Columns({ columns }: Readonly<{ columns: readonly Column[] }>): ReactNode {
  const { t } = useReading();
  if (columns.every(({ count }) => count === 0)) return <p className="meta">{t('mappings.none')} <Link to="/mappings">{t('mappings.back')}</Link></p>;
  const ended = columns.find(({ column }) => column === 'ended');
  return (
    <>
      <div className="project-board">{columns.filter(({ column }) => column !== 'ended').map((column) => <Lane key={column.column} of={column} />)}</div>
      {ended && ended.count > 0 ? <details className="rule"><summary>{t('mappings.board.column.ended', { count: ended.count })}</summary><Cards of={ended} /></details> : null}
    </>
  );
}

function Lane({ of }: Readonly<{ of: Column }>): ReactNode {
  const { t } = useReading();
  const heading = `board-${of.column}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(`mappings.board.column.${of.column}`, { count: of.count })}</h2>
      {of.count === 0 ? <p className="meta">{t('mappings.board.nothing')}</p> : <Cards of={of} />}
    </section>
  );
}

function Cards({ of: { column, count, cards } }: Readonly<{ of: Column }>): ReactNode {
  const { t } = useReading();
  const more = column === 'ended' ? '/mappings' : `/mappings?state=${column}`;
  return (
    <>
      <ul>{cards.map((card) => <li key={card.id} className="card"><Project card={card} /></li>)}</ul>
      {count > cards.length ? <p><Link to={more}>{t('mappings.board.more', { count: count - cards.length })}</Link></p> : null}
    </>
  );
}

const seenByAll: readonly Card['state'][] = ['in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'expired'];
const isPlain: readonly Card['state'][] = ['draft', 'in_review', 'reviewed', 'in_notice', 'approved'];

function Project({ card: { id, number, source, target, state, example, days, waitsFor, until, unanswered, panel } }: Readonly<{ card: Card }>): ReactNode {
  const { t, language } = useReading();
  const pair = `${source} ↔ ${target}`;
  return (
    <>
      <h3><Link className="num" to={`/mappings/${id}`}>{pair}</Link></h3>
      {number === null ? null : <p className="num meta">{number}</p>}
      {example ? <p><Tag>{t('app.record.exampleTag')}</Tag></p> : null}
      {isPlain.includes(state) ? null : <p>{t(`mappings.state.${state}`)}</p>}
      <p>{t('mappings.board.days', { count: days })}</p>
      {waitsFor === null ? null : <p><strong>{t(`mappings.board.wait.${waitsFor}`)}</strong></p>}
      {waitsFor !== null && until !== null ? <p className="meta">{t('mappings.board.until', { day: until })}</p> : null}
      {unanswered === 0 ? null : <p>{t('mappings.board.unanswered', { count: unanswered })}</p>}
      {panel === null ? null : <p><Link to={`/panels/${panel}`} aria-label={t('mappings.board.panelOf', { pair })}>{t('mappings.board.panel')}</Link></p>}
      {number !== null && seenByAll.includes(state) ? <p><a href={pageAddress(language, `/m/${number}`)} aria-label={t('mappings.board.pageOf', { pair })}>{t('mappings.board.page')}</a></p> : null}
    </>
  );
}
