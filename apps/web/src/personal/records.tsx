import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CorrectRecord } from './correct-record';
import type { MyData } from './my-data';
import { shown } from './shown';
import { WithdrawName } from './withdraw-name';

type Kept = MyData['records'][number];

/** Everything that is kept, a table for each kind. */
export function Records({ records }: Pick<MyData, 'records'>): ReactNode {
  const { t } = useReading();
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return (
    <section aria-labelledby="records">
      <h2 id="records">{t('app.personal.records')}</h2>
      {kinds.map((kind) => <Kind key={kind} kept={records.filter((record) => record.kind === kind)} />)}
      <p><Link to="/account">{t('app.personal.correct')}</Link></p>
    </section>
  );
}

function Kind({ kept }: Readonly<{ kept: readonly Kept[] }>): ReactNode {
  const { t } = useReading();
  const [first] = kept;
  if (first === undefined) return null;
  const isName = first.kind === 'signatory';
  return (
    <>
      <h3>{first.label}</h3>
      <p className="meta">{t('app.personal.purpose', { purpose: first.purpose })}</p>
      <DataTable
        caption={first.label}
        captionHidden
        columns={[...first.fields.map(({ label }) => ({ label })), ...(isName ? [{ label: t('app.sessions.act') }] : [])]}
        rows={kept.map(({ id, fields }) => ({ key: id, cells: [...fields.map(({ name, value }) => shown(t, name, value)), ...(isName ? [<WithdrawName key="act" id={id} />] : [])] }))}
      />
      {first.kind === 'account' ? null : kept.filter(({ fields }) => fields.some(({ correctable }) => correctable)).map((record) => <CorrectRecord key={record.id} kept={record} />)}
    </>
  );
}
