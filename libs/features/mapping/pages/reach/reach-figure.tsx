import { HeatMap } from '@figure';
import { DataTable, Figure, pageAddress, SymbolMark, type SymbolName, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Held, Reach } from '../../application/reach/measure-reach';
import { isApproved, LEAST_FOR_RATIO, type Standing, standings, type Tally } from '../../domain/reach/tally';

const signs: Readonly<Record<Standing, SymbolName>> = {
  equal: 'equal', covers: 'wider', stricter: 'stricter', overlap: 'overlap', apart: 'rings', undetermined: 'question', 'in-notice': 'alert', candidate: 'lead', 'not-compared': 'dash',
};
const toneOf = (standing: Standing): string => (isApproved(standing) ? 'approved' : standing === 'in-notice' ? 'notice' : standing === 'candidate' ? 'candidate' : 'open');

type Named = Tally & Readonly<{ key: string; name: string }>;
const rowsOf = ({ sectors, all }: Reach, t: Translate): readonly Named[] => [...sectors.map((sector) => ({ ...sector, key: sector.sector, name: t(`sector.${sector.sector}`) })), { ...all, key: 'all', name: t('page.reach.all') }];

/** Sectors by how their pairs stand, as a picture and the same as a table with shares. */
export function ReachFigure({ reach }: Readonly<{ reach: Reach }>): ReactNode {
  const { language, t } = useReading();
  const rows = rowsOf(reach, t);
  const title = t('page.reach.picture', { pairs: reach.all.pairs, approved: reach.all.approved });
  const columns = standings.map((key) => ({ key, label: t(`page.reach.standing.${key}`), tone: toneOf(key) }));
  const marks = Object.fromEntries(standings.map((standing) => [standing, <SymbolMark key={standing} name={signs[standing]} />]));
  const table = (
    <DataTable
      caption={t('page.reach.table')} columns={[{ label: t('page.reach.column.sector') }, { label: t('page.reach.column.pairs'), align: 'right' }, ...columns.map(({ label }) => ({ label, align: 'right' as const }))]}
      rows={rows.map((row) => ({ key: row.key, cells: [row.key === 'all' ? row.name : <a key="name" href={pageAddress(language, `/sector/${row.key}`)}>{row.name}</a>, row.pairs, ...standings.map((standing) => shareWords(row.counts[standing], row.pairs, t))] }))}
    />
  );
  return (
    <Figure
      label={title} caption={t('page.reach.caption', { least: LEAST_FOR_RATIO })} table={table}
      picture={<HeatMap id="reach" title={title} description={t('page.reach.caption', { least: LEAST_FOR_RATIO })} signs={marks} facts={{ columns, least: LEAST_FOR_RATIO, rows: rows.map(({ key, name, pairs, counts }) => ({ key, label: name, of: pairs, counts })) }} />}
    />
  );
}

/** A count with its share; of too few no share. */
export function shareWords(count: number, of: number, t: Translate): string {
  return of < LEAST_FOR_RATIO ? String(count) : t('page.reach.share', { count, percent: Math.round((count / of) * 100) });
}

/** Of what the pairs are: how many standards a source describes, and how many of the pairs are approved. */
export function HeldTable({ reach }: Readonly<{ reach: Reach }>): ReactNode {
  const { language, t } = useReading();
  const columns = ['sector', 'mainland', 'taiwan', 'pairs', 'approved', 'ratio'].map((name, at) => ({ label: t(`page.reach.column.${name}`), ...(at > 0 && { align: 'right' as const }) }));
  const rows = reach.sectors.map(({ sector, mainland, taiwan, pairs, approved }) => ({
    key: sector,
    cells: [
      t(`sector.${sector}`), heldWords(mainland, t), heldWords(taiwan, t), pairs,
      approved === 0 ? 0 : <a key="approved" href={pageAddress(language, `/m?${new URLSearchParams({ state: 'approved', sector })}`)}>{approved}</a>,
      pairs < LEAST_FOR_RATIO ? t('page.reach.few', { least: LEAST_FOR_RATIO }) : t('page.reach.percent', { percent: Math.round((approved / pairs) * 100) }),
    ],
  }));
  return <DataTable caption={t('page.reach.heldCaption')} columns={columns} rows={rows} />;
}

const heldWords = ({ inForce, known }: Held, t: Translate): string => t('page.reach.heldOf', { inForce: inForce.toLocaleString('en-US'), known: known.toLocaleString('en-US') });
