import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import type { DeltaView } from '../../application/views';
import { evidenceFields } from '../../application/testing/evidence-fault';
import { AsOfField, TerritoryField } from '../parts/number-fields';
import { addressOf, formRows, type DeltaAsked } from './delta-asked';
import { ValueFields } from './value-fields';

export type DeltaFaults = Readonly<Partial<Record<'to' | 'have' | 'table' | 'asOf', string>>>;

type Props = Readonly<{ asked: DeltaAsked; faults: DeltaFaults; view?: DeltaView }>;

/**
 * Targets, what is met, report values typed or as a table. It is sent whole, so that a file can come with it; the answer's
 * address then carries everything.
 */
export function DeltaForm({ asked, faults, view }: Props): ReactNode {
  const { language, t } = useReading();
  const units = new Map((view?.items ?? []).map(({ requirement }) => [requirement.id, requirement.unit ?? '']));
  const rows = formRows(asked, (requirement) => units.get(requirement) ?? '');
  return (
    <form action={pageAddress(language, '/test')} method="post" encType="multipart/form-data" className="noprint">
      <NumbersField name="to" label={t('page.delta.to')} hint={t('page.delta.toHint')} value={asked.targets} fault={faults.to} />
      <NumbersField name="have" label={t('page.delta.have')} hint={t('page.delta.haveHint')} value={asked.have} fault={faults.have} />
      <h2 id="values">{t('page.delta.values')}</h2>
      <p className="hint">{t('page.delta.valuesHint')}</p>
      <p className="hint" id="conditions-hint">{t('page.delta.conditionsHint')} <span lang="en">hold=6 h; temperature=20 +- 5 Cel</span></p>
      <ValueFields rows={rows} view={view} />
      <p><button className="btn sec" type="submit" name="more" value="1">{t('page.delta.more')}</button></p>
      <TableField asked={asked} fault={faults.table} />
      <div className="fields"><AsOfField value={asked.asOf} fault={faults.asOf} /><TerritoryField value={asked.territory} /></div>
      <p className="hint" id="kept">{t('page.delta.kept')}</p>
      <p><button className="btn" type="submit">{t('page.delta.submit')}</button> <a className="btn sec" href={pageAddress(language, addressOf({ ...asked, rows: [], table: '' }))}>{t('page.delta.clear')}</a></p>
    </form>
  );
}

type NumbersProps = Readonly<{ name: 'to' | 'have'; label: string; hint: string; value: readonly string[]; fault?: string }>;

function NumbersField({ name, label, hint, value, fault }: NumbersProps): ReactNode {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>{hint}</p>
      {fault === undefined ? null : <p className="fault" id={`${name}-fault`}>{fault}</p>}
      <textarea id={name} name={name} className="short" rows={2} defaultValue={value.join('\n')} spellCheck={false} aria-describedby={fault === undefined ? `${name}-hint` : `${name}-fault ${name}-hint`} aria-invalid={fault === undefined ? undefined : true} />
    </div>
  );
}

/** A table of many values: pasted, or sent as a file. */
function TableField({ asked, fault }: Readonly<{ asked: DeltaAsked; fault?: string }>): ReactNode {
  const { t } = useReading();
  return (
    <details open={asked.table !== '' || fault !== undefined}>
      <summary>{t('page.delta.table')}</summary>
      <div className="field">
        <label htmlFor="table">{t('page.delta.tableText')}</label>
        <p className="hint" id="table-hint">{t('page.delta.tableHint')} <code lang="en">{evidenceFields.join(',')}</code></p>
        {fault === undefined ? null : <p className="fault" id="table-fault">{fault}</p>}
        <textarea id="table" name="table" className="short" rows={5} defaultValue={asked.table} spellCheck={false} aria-describedby={fault === undefined ? 'table-hint' : 'table-fault table-hint'} aria-invalid={fault === undefined ? undefined : true} />
      </div>
      <div className="field">
        <label htmlFor="file">{t('page.delta.file')}</label>
        <p className="hint" id="file-hint">{t('page.delta.fileHint')}</p>
        <input id="file" name="file" type="file" accept=".csv,.txt" aria-describedby="file-hint" />
      </div>
    </details>
  );
}
