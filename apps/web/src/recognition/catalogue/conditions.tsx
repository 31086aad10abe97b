import { conditionKinds, degrees } from '@features/recognition/domain';
import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { emptyCondition, type TypedCondition } from './typed-row';

type Props = Readonly<{ conditions: readonly TypedCondition[]; faults: readonly string[]; onChange: (conditions: readonly TypedCondition[]) => void }>;

/** What is asked beside the certificate; those of one number belong together, and one such number must be met whole. */
export function Conditions({ conditions, faults, onChange }: Props): ReactNode {
  const { t } = useReading();
  const put = (place: number, more: Partial<TypedCondition>): void => onChange(conditions.map((one, at) => (at === place ? { ...one, ...more } : one)));
  const field = (place: number, name: Exclude<keyof TypedCondition, 'kind'>) => ({ name: `conditions.${place}.${name}`, value: conditions[place]?.[name] ?? '', onChange: ({ target }: { target: { value: string } }) => put(place, { [name]: target.value }) });
  const options = (values: readonly string[], words: string) => values.map((value) => ({ value, label: t(`recognitionCatalogue.${words}.${value}`) }));
  return (
    <>
      <h2>{t('recognitionCatalogue.row.conditions')}</h2>
      {faults.map((fault) => <p key={fault} className="fault">{fault}</p>)}
      {conditions.map((one, place) => (
        <fieldset className="entry" key={place}>
          <legend>{t('recognitionCatalogue.conditionNo', { no: place + 1 })}</legend>
          <Choice label={t('recognitionCatalogue.condition.kind')} {...field(place, 'words')} name={`conditions.${place}.kind`} value={one.kind} onChange={({ target }) => put(place, { kind: target.value })} options={options(conditionKinds, 'conditionKind')} />
          {one.kind === 'degree' ? <Choice label={t('recognitionCatalogue.condition.degree')} {...field(place, 'degree')} value={one.degree || 'college'} options={options(degrees, 'degree')} /> : null}
          {one.kind === 'years' ? <Field label={t('recognitionCatalogue.condition.years')} inputMode="numeric" autoComplete="off" {...field(place, 'years')} /> : null}
          <Field label={t('recognitionCatalogue.condition.words')} autoComplete="off" {...field(place, 'words')} />
          <Field label={t('recognitionCatalogue.condition.alternative')} hint={t('recognitionCatalogue.hint.alternative')} inputMode="numeric" autoComplete="off" {...field(place, 'alternative')} />
          <button type="button" className="plain" onClick={() => onChange(conditions.filter((_, at) => at !== place))}>{t('recognitionCatalogue.conditionRemove', { no: place + 1 })}</button>
        </fieldset>
      ))}
      <p><button type="button" className="btn sec" onClick={() => onChange([...conditions, emptyCondition()])}>{t('recognitionCatalogue.conditionAdd')}</button></p>
    </>
  );
}
