import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { Look } from './mappings';

type Props = Readonly<{ source: string; target: string; look: Look | undefined; mayWrite: boolean; onName: (side: 'sources' | 'targets', clause: string) => void }>;

/** The clauses of both documents beside each other, each with where it stands; one press puts a clause into the row at hand. */
export function Trees({ source, target, look, mayWrite, onName }: Props): ReactNode {
  const { t } = useReading();
  const latest = useRef(onName);
  useEffect(() => { latest.current = onName; });
  const toSource = useCallback((clause: string) => latest.current('sources', clause), []);
  const toTarget = useCallback((clause: string) => latest.current('targets', clause), []);
  return (
    <section aria-labelledby="trees">
      <h2 id="trees">{t('mappings.trees')}</h2>
      {mayWrite ? <p className="meta">{t('mappings.treesHint')}</p> : null}
      <div className="sides">
        <Tree number={source} standings={look?.coverage.source.clauses ?? none} onName={mayWrite ? toSource : null} />
        <Tree number={target} standings={look?.coverage.target.clauses ?? none} onName={mayWrite ? toTarget : null} />
      </div>
    </section>
  );
}

const none: Look['coverage']['source']['clauses'] = [];
type TreeProps = Readonly<{ number: string; standings: Look['coverage']['source']['clauses']; onName: ((clause: string) => void) | null }>;

/** Hundreds of clauses, drawn anew only when one of them stands otherwise. */
const Tree = memo(function Tree({ number, standings, onName }: TreeProps): ReactNode {
  const { t, language } = useReading();
  const tree = useQuery({ queryKey: ['clauses', number], queryFn: () => bodyOf(api.GET('/api/v1/standards/{number}/clauses', { params: { path: { number } } })) });
  const standing = new Map(standings.map((one) => [one.clause, one.standing]));
  const items = tree.data?.items ?? [];
  return (
    <div>
      <h3 className="num">{number}</h3>
      {items.length === 0 ? <p className="meta">{t('mappings.noTree')} <Link to={`/catalogue/clauses?${new URLSearchParams({ standard: number })}`}>{t('mappings.importTree')}</Link></p> : (
        <ol className={onName === null ? 'clauses' : 'clauses pick'}>
          {items.map((clause) => {
            const title = clause.title[language] ?? clause.title['zh-Hans'] ?? clause.title['zh-Hant'] ?? clause.title.en ?? '';
            const words = <><span className="num">{clause.number}</span> {title} <span className="meta">{t(`mappings.standing.${standing.get(clause.number) ?? 'not-looked-at'}`)}</span></>;
            return <li key={clause.number} style={{ paddingInlineStart: `${clause.depth}em` }}>{onName === null ? words : <button type="button" className="plain" onClick={() => onName(clause.number)}>{words}</button>}</li>;
          })}
        </ol>
      )}
    </div>
  );
});
