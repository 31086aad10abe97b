import { Notice, useReading } from '@ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Refused } from '../forms/refused';
import { Clauses } from './clauses';
import { KeyList } from './key-list';
import { type KeyActs, useKeysOn, useReviewKeys } from './keys';
import { useJudging } from './judging';
import { isUnderReview, type OpinionKind, type Review } from './reviews';
import { RowView } from './row-view';
import { Verdict } from './verdict';

const regions = ['clauses', 'row', 'verdict'] as const;

/** Clauses, the row that is read, and what the member thinks of the whole. */
export function Board({ review }: Readonly<{ review: Review }>): ReactNode {
  const { t } = useReading();
  const { rows, unread } = review;
  const [key, go] = useState(() => unread[0] ?? rows[0]?.key ?? '');
  const [wanted, want] = useState<OpinionKind | null>(null);
  const [keysOn, setKeysOn] = useKeysOn();
  const [isListOpen, openList] = useState(false);
  const judging = useJudging(review.review);
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  const at = useRef(key); // keys come faster than the page is drawn
  const place = Math.max(0, rows.findIndex((row) => row.key === key));
  const row = rows[place];
  const canJudge = isUnderReview(review);

  const lead = (to: number): void => {
    const next = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!next) return;
    isMoved.current = true;
    at.current = next.key;
    want(null);
    go(next.key);
  };
  const onward = (by: number): void => lead(rows.findIndex((each) => each.key === at.current) + by);
  useEffect(() => {
    if (isMoved.current) heading.current?.focus();
    isMoved.current = false;
  }, [key]);

  const on = (act: () => void) => () => { if (canJudge) act(); };
  const begin = (kind: OpinionKind) => on(() => want(kind));
  const readHere = (): void => { judging.read(at.current); onward(1); };
  const agreeHere = (): void => { judging.judge(at.current, { kind: 'agree', reason: null, relation: null }); onward(1); };
  const acts: KeyActs = {
    j: () => onward(1), k: () => onward(-1),
    v: () => { if (canJudge) readHere(); },
    c: on(() => document.querySelector<HTMLElement>('#row textarea[name="words"]')?.focus()),
    1: () => { if (canJudge) agreeHere(); },
    2: begin('request-change'), 3: begin('object'), 4: begin('other-relation'), '?': () => openList((before) => !before),
  };
  useReviewKeys(acts, keysOn, regions);
  if (!row) return null;
  return (
    <>
      <p role="status" className="meta noprint">{unread.length === 0 ? t('reviews.allRead', { rows: rows.length }) : t('reviews.unreadLeft', { count: unread.length })}{judging.isWaiting ? ` ${t('reviews.keeping')}` : ''}</p>
      {review.state === 'blind' && canJudge ? <Notice tone="info"><p>{t('reviews.blindRule')}</p></Notice> : null}
      <Refused fault={judging.fault} />
      <KeyList isOn={keysOn} onSwitch={setKeysOn} isOpen={isListOpen} onOpen={openList} />
      <div className="review noprint">
        <Clauses review={review} current={row.key} onGo={(to) => lead(rows.findIndex((each) => each.key === to))} />
        <RowView key={row.key} review={review} row={row} heading={heading} wanted={wanted} onWant={want} onJudge={(judged) => { judging.judge(row.key, judged); onward(1); }} onRead={() => judging.read(row.key)} />
      </div>
      <Verdict review={review} settled={judging.settled} />
    </>
  );
}
