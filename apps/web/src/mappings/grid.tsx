import { useReading } from '@ui';
import type { Relation } from '@pure/equivalence';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { KeyList } from './key-list';
import { findingsAt } from './findings';
import { endsText, type Look, type Row } from './mappings';
import { relationsText } from './relations-text';

export const gridColumns = ['key', 'sources', 'targets', 'relations', 'deviation', 'reason', 'evidence', 'state'] as const;
/** Rows that stand in the page at once; a mapping may have thousands. */
const AT_ONCE = 100;
const relationOfKey: Readonly<Record<string, Relation>> = { '=': 'equal', '<': 'subset', '>': 'superset', o: 'overlap', x: 'disjoint' };

type Props = Readonly<{
  rows: readonly Row[]; current: string; look: Look | undefined; mayWrite: boolean;
  onGo: (key: string) => void; onOpen: (key: string) => void; onChange: (row: Row) => void; onRemove: (key: string) => void; onAdd: () => void; onUndo: () => void;
}>;

/** Rows as a grid of keys: arrows lead, Enter opens, one key states the relation. */
export function Grid({ rows, current, look, mayWrite, ...on }: Props): ReactNode {
  const { t } = useReading();
  const [column, walk] = useState(1);
  const [isListOpen, openList] = useState(false);
  const isMoved = useRef(false);
  const grid = useRef<HTMLDivElement>(null);
  const at = Math.max(0, rows.findIndex(({ key }) => key === current));
  const first = Math.floor(at / AT_ONCE) * AT_ONCE;
  useEffect(() => {
    if (isMoved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isMoved.current = false;
  }, [current, column]);
  const lead = (to: number, beside = column): void => {
    const next = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    isMoved.current = true;
    walk(Math.min(Math.max(beside, 0), gridColumns.length - 1));
    if (next) on.onGo(next.key);
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => lead(at + 1), ArrowUp: () => lead(at - 1), ArrowRight: () => lead(at, column + 1), ArrowLeft: () => lead(at, column - 1),
    Home: () => lead(at, 0), End: () => lead(at, gridColumns.length - 1), PageDown: () => lead(at + 10), PageUp: () => lead(at - 10),
    Enter: () => on.onOpen(current), '?': () => openList((before) => !before),
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const row = rows[at];
    const act = moves[event.key] ?? (mayWrite && row ? writes(row, event.key, on) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  };
  if (rows.length === 0) return <p className="meta">{t('mappings.noRows')}</p>;
  return (
    <>
      <KeyList isOpen={isListOpen} onOpen={openList} />
      <div className="tblbox">
        <div role="grid" id="mapping-rows" tabIndex={-1} ref={grid} aria-rowcount={rows.length + 1} aria-labelledby="rows" onKeyDown={press}>
          <div role="row" aria-rowindex={1}>{gridColumns.map((name) => <div key={name} role="columnheader">{t(`mappings.field.${name}`)}</div>)}</div>
          {rows.slice(first, first + AT_ONCE).map((row, place) => (
            <div key={row.key} role="row" aria-rowindex={first + place + 2} aria-selected={row.key === current}>
              {gridColumns.map((name, index) => (
                <div key={name} role="gridcell" tabIndex={row.key === current && index === column ? 0 : -1} onFocus={() => { walk(index); on.onGo(row.key); }} onDoubleClick={() => on.onOpen(row.key)}>
                  <Cell row={row} name={name} look={look} />
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      <div className="btns">
        <button type="button" className="btn sec" onClick={() => on.onOpen(current === '' ? (rows[0]?.key ?? '') : current)}>{t('mappings.openRow', { key: rows[at]?.key ?? '' })}</button>
        {first > 0 ? <button type="button" className="btn sec" onClick={() => lead(first - AT_ONCE)}>{t('mappings.pageBefore')}</button> : null}
        {first + AT_ONCE < rows.length ? <button type="button" className="btn sec" onClick={() => lead(first + AT_ONCE)}>{t('mappings.pageNext')}</button> : null}
      </div>
    </>
  );
}

/** What a single key does to a row. */
function writes(row: Row, key: string, { onChange, onRemove, onAdd, onUndo }: Pick<Props, 'onChange' | 'onRemove' | 'onAdd' | 'onUndo'>): (() => void) | undefined {
  const relation = relationOfKey[key];
  if (relation) return () => onChange({ ...row, relations: [relation], negated: false });
  const acts: Readonly<Record<string, () => void>> = {
    n: () => onChange({ ...row, negated: !row.negated }), c: () => onChange({ ...row, confirmed: true }), a: onAdd, u: onUndo, Delete: () => onRemove(row.key),
  };
  return acts[key];
}

function Cell({ row, name, look }: Readonly<{ row: Row; name: (typeof gridColumns)[number]; look: Look | undefined }>): ReactNode {
  const { t } = useReading();
  switch (name) {
    case 'key': return <span className="num">{row.key}</span>;
    case 'sources': case 'targets': return <span className="num">{endsText(row[name]) || t('mappings.noCounterpart')}</span>;
    case 'relations': return relationsText(t, row.relations, row.negated);
    case 'deviation': return row.deviation === null ? '–' : t(`mappings.deviation.${row.deviation}`);
    case 'reason': return row.reason || '–';
    case 'evidence': return String(row.evidence.length);
    case 'state': {
      const errors = findingsAt(look, `rows.${row.key}`).filter(({ severity }) => severity === 'error').length;
      if (row.method === 'hybrid' && !row.confirmed) return t('mappings.suggested');
      return errors > 0 ? t('mappings.toFix', { count: errors }) : t('mappings.fine');
    }
  }
}
