import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { type Opinion, type OpinionKind, type Review, reviewKey, roundOf } from './reviews';

export type Judged = Readonly<{ kind: OpinionKind; reason: string | null; relation: number | null }>;

/** What stands on the page at once, before the server has answered. */
function withOpinion(review: Review, key: string, { kind, reason, relation }: Judged, version: number): Review {
  const [round, { place, version: ofVersion }] = [roundOf(review), review];
  const opinion: Opinion = { place, isOwn: true, key, round, version: Math.max(1, version), kind, reason, relation, ofVersion, isOld: false };
  return { ...withRead(review, key), opinions: [...review.opinions.filter((each) => !(each.isOwn && each.key === key && each.round === round)), opinion] };
}

const withRead = (review: Review, key: string): Review => ({
  ...review, unread: review.unread.filter((each) => each !== key), rows: review.rows.map((row) => (row.key === key ? { ...row, isRead: true } : row)),
});

/** Keeps opinions and read marks one after the other while its person goes on; a refusal brings back what the server has. */
export function useJudging(id: string) {
  const queries = useQueryClient();
  const [fault, setFault] = useState<unknown>(null);
  const [waiting, setWaiting] = useState(0);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const versions = useRef(new Map<string, number>());
  const now = (): Review | undefined => queries.getQueryData<Review>(reviewKey(id));
  const change = (to: (review: Review) => Review): void => void queries.setQueryData<Review>(reviewKey(id), (review) => review && to(review));

  const send = (call: () => Promise<unknown>): void => {
    setWaiting((before) => before + 1);
    setFault(null);
    chain.current = chain.current.then(call).catch(async (failed: unknown) => {
      setFault(failed);
      versions.current.clear();
      await queries.invalidateQueries({ queryKey: reviewKey(id) });
    }).finally(() => setWaiting((before) => before - 1));
  };

  const judge = (key: string, judged: Judged): void => {
    const review = now();
    if (!review) return;
    const round = roundOf(review);
    const place = `${round} ${key}`;
    const seen = review.opinions.find((each) => each.isOwn && each.key === key && each.round === round)?.version ?? 0;
    change((before) => withOpinion(before, key, judged, seen));
    send(async () => {
      const version = versions.current.get(place) ?? seen;
      const { kind, reason, relation } = judged;
      const kept = await bodyOf(api.PUT('/api/v1/reviews/{id}/rows/{row}/opinion', {
        params: { path: { id, row: key }, header: { 'If-Match': `"${version}"` } }, body: { kind, ...(reason !== null && { reason }), ...(relation !== null && { relation }) },
      }));
      versions.current.set(place, kept.version);
      change((before) => ({ ...before, opinions: before.opinions.map((each) => (each.isOwn && each.key === key && each.round === round ? { ...each, version: kept.version } : each)) }));
    });
  };

  const read = (key: string): void => {
    if (now()?.unread.includes(key) !== true) return;
    change((before) => withRead(before, key));
    send(() => bodyOf(api.PUT('/api/v1/reviews/{id}/read', { params: { path: { id } }, body: { rows: [key] } })));
  };

  /** Once all that was given so far is kept. */
  const settled = (): Promise<unknown> => chain.current;
  return { judge, read, settled, fault, isWaiting: waiting > 0 };
}
