import { DataTable, momentOf, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenRecord } from '../application/see-records';
import { ProofSteps } from './proof-steps';

type Props = Readonly<{ record: SeenRecord; keys: readonly string[] }>;

/** One published version: what the log proves of it, its digests, the way to the root, and what to take along. */
export function RecordFound({ record, keys }: Props): ReactNode {
  const { language, t } = useReading();
  const { number, version, place, proof, example } = record;
  const below = `/api/v1/records/${encodeURIComponent(number)}/${version}`;
  const told = { number, version, at: momentOf(record.at) };
  return (
    <section>
      <h2>{t('page.log.version', told)}</h2>
      {example ? <p><strong>{t('page.log.example')}</strong></p> : null}
      <Verdict record={record} />
      <Facts record={record} />
      {place && proof?.holds ? <ProofSteps entry={place.entry} proof={proof} /> : null}
      <ul className="links">
        {place && !example ? <li><a href={pageAddress(language, `/log/${place.index}`)}>{t('page.log.address', { index: place.index })}</a></li> : null}
        <li><a href={`${below}/document`} download>{t('page.log.document')}</a></li>
        {place ? <li><a href={`${below}/proof`} download>{t('page.log.receipt')}</a></li> : null}
      </ul>
      {place ? <ReceiptCommand record={record} keys={example ? [] : keys} /> : null}
    </section>
  );
}

/** Nothing is called proved that was not held against the head just now. */
function Verdict({ record: { number, version, at, place, proof, intact } }: Readonly<{ record: SeenRecord }>): ReactNode {
  const { t } = useReading();
  const told = { number, version, at: momentOf(at) };
  if (!intact || proof?.holds === false) return <div className="answer stop"><p><strong>{t('page.log.differs', told)}</strong></p></div>;
  if (!place) return <div className="answer"><p>{t('page.log.waits', told)}</p></div>;
  if (!proof) return <div className="answer"><p>{t('page.log.stands', { ...told, index: place.index })}</p></div>;
  return (
    <div className="answer in_force">
      <p><strong>{t('page.log.proved', told)}</strong></p>
      <p>{t('page.log.how', { index: place.index, size: proof.size, hashes: proof.path.length })}</p>
    </div>
  );
}

function Facts({ record }: Readonly<{ record: SeenRecord }>): ReactNode {
  const { t } = useReading();
  const { number, version, place } = record;
  const facts = [
    ['kind', t(`page.log.kinds.${record.kind}`)], ['at', momentOf(record.at)], ['index', place ? String(place.index) : t('page.log.soon')],
    ['sha256', <code key="sha256">{record.sha256}</code>], ['sm3', <code key="sm3">{record.sm3}</code>], ['previous', record.previous === null ? t('page.log.first') : <code key="previous">{record.previous}</code>],
  ] as const;
  return (
    <DataTable
      caption={t('page.log.factsOf', { number, version })}
      columns={[{ label: t('page.log.what') }, { label: t('page.log.value') }]}
      rows={facts.map(([name, value]) => ({ key: name, cells: [t(`page.log.${name}`), value] }))}
    />
  );
}

function ReceiptCommand({ record: { sha256 }, keys }: Readonly<{ record: SeenRecord; keys: readonly string[] }>): ReactNode {
  const { t } = useReading();
  const file = `record-${sha256.slice(0, 16)}`;
  return (
    <>
      <p>{t('page.log.receiptLead')}</p>
      <pre tabIndex={0} lang="en">npm run gongtong -- verify receipt {file}.tlog-proof {file}.json --key &quot;{keys[0] ?? '…'}&quot;</pre>
    </>
  );
}
