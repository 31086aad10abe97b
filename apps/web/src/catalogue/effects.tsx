import { DataTable, Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Effect, Fault } from './proposals';
import { Value } from './said';

type Fact = Effect['facts'][number];

/** What would change, or changed, standard by standard: before and after, and where a better source stands against it. */
export function Effects({ effects, caption }: Readonly<{ effects: readonly Effect[]; caption: string }>): ReactNode {
  const { t } = useReading();
  const word = useFactWord();
  const rows = effects.flatMap(({ number, facts }) => facts.filter((fact) => fact.fact !== 'computed' || fact.outcome === 'changes').map((fact) => ({ number, fact })));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption} columns={['standard', 'fact', 'before', 'after', 'outcome'].map((name) => ({ label: t(`catalogueEdit.column.${name}`) }))}
      rows={rows.map(({ number, fact }) => ({ key: `${number} ${fact.fact}`, cells: [<span key="n" className="num">{number}</span>, t(`catalogueEdit.facts.${fact.fact}`), <Value key="b" fact={fact.fact}>{word(fact, fact.before)}</Value>, <Value key="a" fact={fact.fact}>{word(fact, fact.after)}</Value>, <Outcome key="o" fact={fact} />] }))}
    />
  );
}

/** Of what does not stand both values are told, with the source that stands. */
function Outcome({ fact }: Readonly<{ fact: Fact }>): ReactNode {
  const { t } = useReading();
  const word = useFactWord();
  if (fact.outcome !== 'outranked') return <Tag tone="wrap">{t(`catalogueEdit.outcome.${fact.outcome}`)}</Tag>;
  return <><Tag tone="wrap">{t('catalogueEdit.outcome.outranked')}</Tag> {t('catalogueEdit.standsAgainst', { proposed: word(fact, fact.proposed), stands: word(fact, fact.after), source: fact.by?.source ?? '–', grade: letterOf(fact.by?.grade) })}</>;
}

const letterOf = (grade: number | undefined): string => (grade === undefined ? '–' : (['', 'C', 'B', 'A'][grade] ?? String(grade)));

function useFactWord() {
  const { t } = useReading();
  return ({ fact }: Fact, value: string | null): string => (value === null ? '–' : fact === 'status' || fact === 'computed' ? t(`ui.status.${value}`) : value);
}

/** Every faulty row with its line. */
export function Faults({ faults }: Readonly<{ faults: readonly Fault[] }>): ReactNode {
  const { t } = useReading();
  if (faults.length === 0) return null;
  return (
    <DataTable
      caption={t('catalogueEdit.faults')} columns={['line', 'typed', 'fault'].map((name) => ({ label: t(`catalogueEdit.column.${name}`) }))}
      rows={faults.map(({ line, typed, field, detail, code }, place) => ({ key: `${place} ${code}`, cells: [String(line), <span key="n" className="num">{typed}</span>, field === null ? detail : `${t(`catalogueEdit.facts.${field}`)}: ${detail}`] }))}
    />
  );
}
