import type { DeclarationDocument } from '@pure/credential';
import { Chip, type ChipTone, DataTable, type SymbolName, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenProduct } from '../../application/between/compare-products';
import type { Between, BetweenRow, BetweenVerdict } from '../../domain/between/compare-declared';
import { Promised } from '../promised';
import { Written } from '../written';

type Declarer = DeclarationDocument['declarer'];
type Look = Readonly<{ symbol: SymbolName; tone: ChipTone; dashed?: boolean }>;

/** Neither is the target of the other, so nothing is green or red. */
const looks: Readonly<Record<BetweenVerdict, Look>> = {
  equal: { symbol: 'equal', tone: 'wider' }, 'a-stricter': { symbol: 'stricter', tone: 'need' }, 'b-stricter': { symbol: 'stricter', tone: 'need' }, overlapping: { symbol: 'overlap', tone: 'partly' },
  incompatible: { symbol: 'bars', tone: 'partly' }, 'different-method': { symbol: 'differs', tone: 'open', dashed: true }, 'different-condition': { symbol: 'differs', tone: 'open', dashed: true },
  undetermined: { symbol: 'question', tone: 'open', dashed: true }, 'units-differ': { symbol: 'differs', tone: 'open', dashed: true },
};

/** Characteristic by characteristic, and what is declared of one alone. */
export function BetweenRows({ a, b, between: { rows, onlyA, onlyB }, head }: Readonly<{ a: SeenProduct; b: SeenProduct; between: Between; head: ReactNode }>): ReactNode {
  const { t } = useReading();
  const [byA, byB] = [a.seen.shown.document.declarer, b.seen.shown.document.declarer];
  const columns = [t('page.declaration.indicator.name'), t('page.between.side.a'), t('page.between.side.b'), t('page.between.verdict')].map((label) => ({ label }));
  return (
    <>
      <div className="answer"><p><strong>{rows.length === 0 ? t('page.between.nothing') : t('page.between.found', { count: rows.length, onlyA: onlyA.length, onlyB: onlyB.length })}</strong></p></div>
      {head}
      {rows.length === 0 ? null : <DataTable caption={t('page.between.table')} columns={columns} rows={rows.map((row, place) => rowOf(row, { key: String(place), byA, byB }))} />}
      <Alone side="a" indicators={onlyA} by={byA} />
      <Alone side="b" indicators={onlyB} by={byB} />
    </>
  );
}

function rowOf(row: BetweenRow, { key, byA, byB }: Readonly<{ key: string; byA: Declarer; byB: Declarer }>) {
  return {
    key, open: looks[row.verdict].dashed === true,
    cells: [
      <Name key="name" row={row} byA={byA} byB={byB} />, <Declared key="a" indicator={row.a} by={byA} />, <Declared key="b" indicator={row.b} by={byB} />, <Verdict key="verdict" row={row} />,
    ],
  };
}

function Name({ row: { a, b }, byA, byB }: Readonly<{ row: BetweenRow; byA: Declarer; byB: Declarer }>): ReactNode {
  return <><Written text={a.name} by={byA} />{a.name === b.name ? null : <> / <Written text={b.name} by={byB} /></>}</>;
}

function Declared({ indicator, by }: Readonly<{ indicator: BetweenRow['a']; by: Declarer }>): ReactNode {
  const { t } = useReading();
  const { method, conditions = [] } = indicator;
  return (
    <>
      <Promised indicator={indicator} by={by} />
      <br /><span className="meta">{method ? <>{t('page.between.method')}<Written text={[method.number, method.clause].filter((part) => part !== undefined).join(' ')} by={by} /></> : t('page.between.noMethod')}</span>
      {conditions.length === 0 ? null : <><br /><span className="meta">{t('page.between.conditions')}<Written text={conditions.join(t('ui.list'))} by={by} /></span></>}
    </>
  );
}

function Verdict({ row: { verdict, converted } }: Readonly<{ row: BetweenRow }>): ReactNode {
  const { t } = useReading();
  const { symbol, tone, dashed } = looks[verdict];
  return <><Chip symbol={symbol} tone={tone} dashed={dashed ?? false}>{t(`page.between.verdictOf.${verdict}`)}</Chip>{converted ? <><br /><span className="meta">{t('page.between.converted')}</span></> : null}</>;
}

function Alone({ side, indicators, by }: Readonly<{ side: 'a' | 'b'; indicators: Between['onlyA']; by: Declarer }>): ReactNode {
  const { t } = useReading();
  if (indicators.length === 0) return null;
  return (
    <>
      <h2>{t('page.between.only', { which: t(`page.between.side.${side}`) })}</h2>
      <ul>{indicators.map((indicator, place) => <li key={place}><Written text={indicator.name} by={by} /> <Promised indicator={indicator} by={by} /></li>)}</ul>
    </>
  );
}
