import type { Json } from '@pure/kernel';
import { useReading } from '@ui';
import type { ChangeEvent, ReactNode } from 'react';
import { Field } from '../../forms/field';
import { type Change, isRow, textAt, textOrNone, valueAt } from '../draft/typed-draft';

type Props = Readonly<{ row: Json; at: string; change: Change }>;

const parts = ['name', 'value', 'unit'] as const;
const isBlank = (condition: Json): boolean => !isRow(condition) || Object.keys(condition).length === 0;

/** Under which conditions it holds; behind the last there is an empty one. */
export function Conditions({ row, at, change }: Props): ReactNode {
  const { t } = useReading();
  const kept = valueAt(row, 'conditions');
  const conditions: readonly Json[] = Array.isArray(kept) ? kept : [];
  const type = (place: number, part: string, { target }: ChangeEvent<HTMLInputElement>): void => {
    const rest = Object.fromEntries(Object.entries(isRow(conditions[place]) ? conditions[place] : {}).filter(([name]) => name !== part));
    const text = textOrNone(target.value);
    const typed: Json = text === undefined ? rest : { ...rest, [part]: text };
    const all = [...conditions.slice(0, place), typed, ...conditions.slice(place + 1)].filter((each, index) => index < place || !isBlank(each));
    change(`${at}.conditions`, all.length === 0 ? undefined : all);
  };
  return (
    <>
      {[...conditions, {}].map((condition, place) => (
        <div key={place} className="cells">
          {parts.map((part) => <Field key={part} label={t(`app.declarations.condition.${part}`, { no: place + 1 })} name={`${at}.conditions.${place}.${part}`} value={textAt(condition, part)} onChange={(event) => type(place, part, event)} />)}
        </div>
      ))}
    </>
  );
}
