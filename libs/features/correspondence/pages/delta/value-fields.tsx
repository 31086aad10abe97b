import type { ReactNode } from 'react';
import type { Requirement } from '@pure/equivalence';
import { quotations, useReading, type Language, type Translate } from '@ui';
import type { DeltaView } from '../../application/views';
import { amountOf } from '../requirement/accepted';
import { scriptsOf } from '../requirement/requirement-cell';
import type { TypedRow } from './typed-row';

type Props = Readonly<{ rows: readonly TypedRow[]; view?: DeltaView }>;

/** Report values, each with the requirement that it answers where the targets are known. */
export function ValueFields({ rows, view }: Props): ReactNode {
  return rows.map((row, index) => <ValueRow key={index} row={row} at={index + 1} view={view} />);
}

const texts = [
  { name: 'value', inputMode: 'decimal' }, { name: 'unit' }, { name: 'method', wide: true }, { name: 'conditions', wide: true, hint: true }, { name: 'laboratory' },
] as const;

function ValueRow({ row, at, view }: Readonly<{ row: TypedRow; at: number; view?: DeltaView }>): ReactNode {
  const { t } = useReading();
  return (
    <fieldset className="row" id={`entry-${at}`}>
      <legend>{t('page.delta.valueRow', { at })}</legend>
      <div className="grid">
        <RequirementChoice row={row} at={at} view={view} />
        <div className="wide">
          <label htmlFor={`characteristic-${at}`}>{t('page.delta.field.characteristic')}</label>
          <input id={`characteristic-${at}`} name="characteristic" type="text" defaultValue={row.characteristic} autoComplete="off" spellCheck={false} />
        </div>
        {texts.map((field) => (
          <div key={field.name} className={'wide' in field ? 'wide' : undefined}>
            <label htmlFor={`${field.name}-${at}`}>{t(`page.delta.field.${field.name}`)}</label>
            <input id={`${field.name}-${at}`} name={field.name} type="text" inputMode={'inputMode' in field ? field.inputMode : undefined} defaultValue={row[field.name]} autoComplete="off" spellCheck={false} aria-describedby={'hint' in field ? 'conditions-hint' : undefined} />
          </div>
        ))}
        <div>
          <label htmlFor={`date-${at}`}>{t('page.delta.field.date')}</label>
          <input id={`date-${at}`} name="date" type="text" inputMode="numeric" placeholder="2026-07-01" defaultValue={row.date} autoComplete="off" />
        </div>
      </div>
    </fieldset>
  );
}

/** The known requirements of the targets to choose from; before they are known, nothing is asked. */
function RequirementChoice({ row, at, view }: Readonly<{ row: TypedRow; at: number; view?: DeltaView }>): ReactNode {
  const { language, t } = useReading();
  const items = view?.items ?? [];
  if (items.length === 0) return <input type="hidden" name="requirement" value={row.requirement} />;
  const listed = items.some(({ requirement }) => requirement.id === row.requirement);
  return (
    <div className="wide">
      <label htmlFor={`requirement-${at}`}>{t('page.delta.field.requirement')}</label>
      <select id={`requirement-${at}`} name="requirement" defaultValue={row.requirement}>
        <option value="">{t('page.delta.byName')}</option>
        {row.requirement !== '' && !listed ? <option value={row.requirement}>{row.requirement}</option> : null}
        {items.map(({ requirement, target }) => <option key={target + requirement.id} value={requirement.id}>{optionText(requirement, { language, t })}</option>)}
      </select>
    </div>
  );
}

function optionText(requirement: Requirement, { language, t }: Readonly<{ language: Language; t: Translate }>): string {
  const [title] = quotations(scriptsOf(requirement.characteristic), language);
  return [requirement.clause ?? '', title?.text ?? '', amountOf(requirement, t) ?? ''].filter((part) => part !== '').join(' ');
}
