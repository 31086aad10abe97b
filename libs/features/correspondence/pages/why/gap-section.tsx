import type { ReactNode } from 'react';
import type { Gap, GapItem } from '@pure/equivalence';
import { DataTable, Quote, remarkLanguage, useReading, type Row } from '@ui';
import type { PairView } from '../../application/views';

/** What the wanted document asks and the other does not: exactly, or at least. Nothing is said where no two lists meet at one base. */
export function GapSection({ view }: Readonly<{ view: PairView }>): ReactNode {
  const { t } = useReading();
  const { gap } = view.answer;
  if (gap === null) return null;
  return (
    <section aria-labelledby="gap">
      <h2 id="gap">{t('page.why.gap.title')}</h2>
      <p>{gapWords(gap, t)} {t('page.why.gap.independent')}</p>
      {gap.items.length > 0 ? <GapTable items={gap.items} view={view} /> : null}
    </section>
  );
}

function gapWords({ complete, items }: Gap, t: ReturnType<typeof useReading>['t']): string {
  if (items.length > 0) return t(complete ? 'page.why.gap.exact' : 'page.why.gap.atLeast', { count: items.length });
  return t(complete ? 'page.why.gap.nothing' : 'page.why.gap.nothingSeen');
}

function GapTable({ items, view }: Readonly<{ items: readonly GapItem[]; view: PairView }>): ReactNode {
  const { t } = useReading();
  const columns = ['change', 'clause', 'kind', 'whose', 'certain'].map((name) => ({ label: t(`page.why.gap.column.${name}`) }));
  const rows = items.map(({ deviation, side, open }, index): Row => {
    const whose = view[side];
    return {
      key: String(index),
      open,
      cells: [
        <Quote language={remarkLanguage(deviation.change, whose.side)}>{deviation.change}</Quote>,
        deviation.baseClause === '' ? <span className="meta">{t('page.why.gap.noClause')}</span> : <span lang="en">{deviation.baseClause}</span>,
        t(`page.change.${deviation.kind}`),
        t(side === 'to' ? 'page.why.gap.asks' : 'page.why.gap.leavesOut', { number: whose.number }),
        t(open ? 'page.why.gap.open' : 'page.why.gap.certain'),
      ],
    };
  });
  return <DataTable caption={t('page.why.gap.title')} captionHidden columns={columns} rows={rows} />;
}
