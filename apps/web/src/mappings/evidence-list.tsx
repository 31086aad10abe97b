import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import type { Row } from './mappings';

type Props = Readonly<{ evidence: Row['evidence']; onChange: (evidence: Row['evidence']) => void }>;
/** 0 is a machine's word, and 4 and 5 come with a decision: a drafter cites what others say. */
const grades = [1, 2, 3] as const;

/** Who says it, where, and of what grade it is. */
export function EvidenceList({ evidence, onChange }: Props): ReactNode {
  const { t } = useReading();
  const put = (place: number, more: Partial<Row['evidence'][number]>): void => onChange(evidence.map((one, at) => (at === place ? { ...one, ...more } : one)));
  return (
    <>
      {evidence.map((one, place) => (
        <fieldset className="entry" key={place}>
          <legend>{t('mappings.evidenceNo', { no: place + 1 })}</legend>
          <Field label={t('mappings.evidenceSource')} name={`evidence.${place}.source`} value={one.source} onChange={({ target }) => put(place, { source: target.value })} />
          <Field label={t('mappings.evidenceLocator')} name={`evidence.${place}.locator`} value={one.locator} onChange={({ target }) => put(place, { locator: target.value })} />
          <Choice
            label={t('mappings.evidenceGrade')} name={`evidence.${place}.grade`} value={one.grade === null ? '' : String(one.grade)} onChange={({ target }) => put(place, { grade: target.value === '' ? null : Number(target.value) })}
            options={[{ value: '', label: t('mappings.notSaid') }, ...grades.map((grade) => ({ value: String(grade), label: t(`mappings.grade.${grade}`) }))]}
          />
          <button type="button" className="plain" onClick={() => onChange(evidence.filter((_, at) => at !== place))}>{t('mappings.evidenceRemove', { no: place + 1 })}</button>
        </fieldset>
      ))}
      <p><button type="button" className="btn sec" onClick={() => onChange([...evidence, { source: '', locator: '', grade: null }])}>{t('mappings.evidenceAdd')}</button></p>
    </>
  );
}
