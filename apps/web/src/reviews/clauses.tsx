import { useReading } from '@ui';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { ownOpinion, type Review, type ReviewRow } from './reviews';

type Props = Readonly<{ review: Review; current: string; onGo: (key: string) => void }>;

const sectionsOf = (rows: readonly ReviewRow[]): readonly (readonly [string, readonly ReviewRow[]])[] => {
  const sections = new Map<string, ReviewRow[]>();
  for (const row of rows) sections.set(row.section, [...(sections.get(row.section) ?? []), row]);
  return [...sections];
};

/** All rows by section, with what was read and thought of each. The current one is the only stop of the Tab key; arrows lead on. */
export function Clauses({ review, current, onGo }: Props): ReactNode {
  const { t } = useReading();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }); // gives a promise in newer browsers, which is no way to clean up
  }, [current]);
  const walk = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = review.rows[review.rows.findIndex(({ key }) => key === current) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    onGo(next.key);
  };
  return (
    <nav id="clauses" ref={list} aria-labelledby="clauses-title">
      <h2 id="clauses-title">{t('reviews.clauses')}</h2>
      {sectionsOf(review.rows).map(([section, rows]) => (
        <section key={section} aria-label={section === '' ? t('reviews.noSection') : section}>
          <h3>{section === '' ? t('reviews.noSection') : section} <span className="meta">{t('reviews.readOf', { read: rows.filter(({ isRead }) => isRead).length, rows: rows.length, opinions: rows.filter(({ key }) => ownOpinion(review, key) !== undefined).length })}</span></h3>
          <ol>{rows.map((row) => <li key={row.key}><Place review={review} row={row} isCurrent={row.key === current} onGo={onGo} onWalk={walk} /></li>)}</ol>
        </section>
      ))}
    </nav>
  );
}

function Place({ review, row, isCurrent, onGo, onWalk }: Readonly<{ review: Review; row: ReviewRow; isCurrent: boolean; onGo: Props['onGo']; onWalk: (event: KeyboardEvent) => void }>): ReactNode {
  const { t } = useReading();
  const opinion = ownOpinion(review, row.key);
  const others = new Set(review.opinions.filter(({ key, isOwn, kind }) => key === row.key && !isOwn && kind !== 'agree').map(({ place }) => place)).size;
  const marks = [
    t(row.isRead ? 'reviews.read' : 'reviews.notRead'), opinion ? t(`reviews.kind.${opinion.kind}`) : null, opinion?.isOld ? t('reviews.onOld') : null, row.change === 'same' ? null : t(`reviews.change.${row.change}`),
    others === 0 ? null : t('reviews.others', { others }),
  ];
  return (
    <button type="button" className={row.isRead ? 'plain seen' : 'plain'} tabIndex={isCurrent ? 0 : -1} aria-current={isCurrent ? 'true' : undefined} data-first={isCurrent ? '' : undefined} onClick={() => onGo(row.key)} onKeyDown={onWalk}>
      <span className="num">{row.source.label || '–'} ↔ {row.target.label || '–'}</span> <span className="meta">{marks.filter((mark) => mark !== null).join(' · ')}</span>
    </button>
  );
}
