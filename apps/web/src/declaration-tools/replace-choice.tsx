import { Tag, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema';
import { LintedTable, lintedCounts, noticesOf } from './linted';
import type { Asked } from './replace-outcome';

type Resting = components['schemas']['RestingDeclarations']['items'][number];
type Props = Readonly<{ items: readonly Resting[]; isBusy: boolean; onReplace: (items: Asked[]) => void }>;

const isPossible = ({ isOpen, number, linted }: Resting): boolean => !isOpen && (number === null || lintedCounts(linted).block === 0);

/** Declarations that rest on the edition; those that can be replaced are ticked. */
export function ReplaceChoice({ items, isBusy, onReplace }: Props): ReactNode {
  const { t } = useReading();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  if (items.length === 0) return <p>{t('app.tools.replace.none')}</p>;
  const chosen = items.filter((item) => isPossible(item) && !left.has(item.id));
  const toggle = (id: string): void => leave((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  return (
    <section aria-labelledby="resting">
      <h2 id="resting">{t('app.tools.replace.found', { count: items.length })}</h2>
      {items.map((item) => <One key={item.id} item={item} isChosen={chosen.includes(item)} onToggle={() => toggle(item.id)} />)}
      <div className="btns">
        <button type="button" className="btn" aria-disabled={isBusy || chosen.length === 0} onClick={() => isBusy || chosen.length === 0 || onReplace(chosen.map(({ id, version, linted }) => ({ id, version, notices: noticesOf(linted) })))}>
          {t('app.tools.replace.act', { count: chosen.length })}
        </button>
      </div>
    </section>
  );
}

function One({ item, isChosen, onToggle }: Readonly<{ item: Resting; isChosen: boolean; onToggle: () => void }>): ReactNode {
  const { t } = useReading();
  const { id, title, number, changes, linted, isOpen } = item;
  const counts = lintedCounts(linted);
  const clauses = changes.flatMap(({ clause }) => clause ?? []);
  const name = title ?? t('app.declarations.unnamed');
  return (
    <div className="field">
      {isPossible(item)
        ? <label className="tick"><input type="checkbox" checked={isChosen} onChange={onToggle} /> {name}{number === null ? '' : ` · ${number}`}</label>
        : <p><Link to={`/declarations/${id}/check`}>{name}</Link>{number === null ? '' : ` · ${number}`} <Tag tone="withdrawn">{t(isOpen ? 'app.tools.replace.open' : 'app.tools.replace.blocked')}</Tag></p>}
      <p className="meta">{t(number === null ? 'app.tools.replace.saves' : 'app.tools.replace.publishes', { places: changes.length })} {t('app.tools.lint.counts', counts)}</p>
      {clauses.length > 0 ? <p className="meta">{t('app.tools.replace.clauses', { clauses: [...new Set(clauses)].join('、') })}</p> : null}
      {counts.block + counts.notice > 0 ? <details><summary>{t('app.tools.replace.details')}</summary><LintedTable linted={linted} /></details> : null}
    </div>
  );
}
