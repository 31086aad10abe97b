import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenRecord } from '../application/see-log';

type Props = Readonly<{ record: SeenRecord; size: number }>;

/** One published version: what the log proves of it, its digests, and what to take along. */
export function RecordFound({ record, size }: Props): ReactNode {
  const { t } = useReading();
  const { number, version, place, at, example } = record;
  const below = `/api/v1/records/${encodeURIComponent(number)}/${version}`;
  const told = { number, version, at: at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC') };
  const facts = [
    ['kind', t(`page.log.kinds.${record.kind}`)], ['at', told.at], ['index', place ? String(place.index) : t('page.log.soon')],
    ['sha256', record.sha256], ['sm3', record.sm3], ['previous', record.previous ?? t('page.log.first')],
  ] as const;
  return (
    <section>
      <h2>{t('page.log.version', told)}</h2>
      {example ? <p><strong>{t('page.log.example')}</strong></p> : null}
      {record.intact ? <p>{place ? t('page.log.proved', told) : t('page.log.waits', told)}</p> : <p className="fault"><strong>{t('page.log.differs', told)}</strong></p>}
      {place && record.intact && !example ? <p>{t('page.log.how', { index: place.index, size })}</p> : null}
      <DataTable
        caption={t('page.log.factsOf', told)}
        columns={[{ label: t('page.log.what') }, { label: t('page.log.value') }]}
        rows={facts.map(([name, value]) => ({ key: name, cells: [t(`page.log.${name}`), <span key="value" className="digest">{value}</span>] }))}
      />
      <ul className="links">
        <li><a href={`${below}/document`} download>{t('page.log.document')}</a></li>
        {place ? <li><a href={`${below}/proof`} download>{t('page.log.receipt')}</a></li> : null}
      </ul>
    </section>
  );
}
