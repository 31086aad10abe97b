import { DataTable, momentOf, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Head, LogView } from '../application/see-log';
import { HashValue } from './hash-value';

/** The log as it is now: its checkpoint, who signed that besides, and the epochs before. */
export function HeadOfLog({ view: { head, epochs } }: Readonly<{ view: LogView }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h2>{t('page.log.head')}</h2>
      {head ? <Checkpoint head={head} /> : <p>{t('page.log.noHead')}</p>}
      {epochs.length > 1 ? <Epochs epochs={epochs} /> : null}
    </>
  );
}

function Checkpoint({ head: { origin, size, root, note, witnesses } }: Readonly<{ head: Head }>): ReactNode {
  const { t } = useReading();
  const rows = [['origin', origin], ['size', String(size)], ['root', <HashValue key="root" hash={root} />]] as const;
  return (
    <>
      <DataTable caption={t('page.log.headOf')} columns={[{ label: t('page.log.what') }, { label: t('page.log.value') }]} rows={rows.map(([name, value]) => ({ key: name, cells: [t(`page.log.${name}`), value] }))} />
      <p><a href="/log/checkpoint">{t('page.log.checkpoint')}</a></p>
      <pre tabIndex={0} lang="en">{note}</pre>
      <h3>{t('page.log.witnesses')}</h3>
      {witnesses.length === 0 ? <p>{t('page.log.noWitness')}</p> : <Witnesses witnesses={witnesses} />}
    </>
  );
}

function Witnesses({ witnesses }: Pick<Head, 'witnesses'>): ReactNode {
  const { t } = useReading();
  return (
    <DataTable
      caption={t('page.log.witnessesOf')}
      columns={[{ label: t('page.log.witness') }, { label: t('page.log.cosignedAt') }]}
      rows={witnesses.map(({ name, seconds }) => ({ key: name, cells: [name, seconds === null ? t('page.log.noTime') : momentOf(seconds * 1_000)] }))}
    />
  );
}

/** A log that ended is never taken up again: the next epoch follows it. */
function Epochs({ epochs }: Pick<LogView, 'epochs'>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h3>{t('page.log.epochs')}</h3>
      <p>{t('page.log.epochsLead')}</p>
      <DataTable
        caption={t('page.log.epochsOf')}
        columns={[{ label: t('page.log.epoch') }, { label: t('page.log.origin') }, { label: t('page.log.began') }, { label: t('page.log.size'), align: 'right' }]}
        rows={epochs.map(({ epoch, origin, beganAt, size }) => ({ key: origin, cells: [String(epoch), <a key="origin" href={`/log/${epoch}/checkpoint`}>{origin}</a>, momentOf(beganAt), String(size)] }))}
      />
    </>
  );
}
