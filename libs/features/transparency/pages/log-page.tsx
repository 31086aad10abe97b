import { DataTable, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { LogView } from '../application/see-log';
import { RecordFound } from './record-found';

type Props = Readonly<{ q: string; view: LogView }>;

/** The public log: one box for a number, an index or a digest, and what the log says of it. */
export function LogPage({ q, view: { head, found } }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.log.title')}</h1>
      <p className="lead">{t('page.log.lead')}</p>
      <form action={pageAddress(language, '/log')} method="get" role="search" className="fields noprint">
        <div className="field grow">
          <label htmlFor="q">{t('page.log.box')}</label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
      </form>
      {found?.length === 0 ? <p className="lead">{t('page.log.none')}</p> : null}
      {found?.map((record) => <RecordFound key={`${record.number} ${record.version}`} record={record} size={head?.size ?? 0} />)}
      <p>{t('page.log.limits')}</p>
      <h2>{t('page.log.head')}</h2>
      {head ? <HeadOf head={head} /> : <p>{t('page.log.noHead')}</p>}
      <h2>{t('page.log.check')}</h2>
      <p>{t('page.log.checkLead')}</p>
      <pre tabIndex={0}>npm run gongtong -- verify log {head ? `https://${head.origin}` : 'https://…/log/1'} --key …</pre>
      <ul className="links noprint"><li><a href="/.well-known/did.json">{t('page.log.keys')}</a></li></ul>
    </>
  );
}

function HeadOf({ head: { origin, size, note } }: Readonly<{ head: NonNullable<LogView['head']> }>): ReactNode {
  const { t } = useReading();
  const rows = [['origin', origin], ['size', String(size)]] as const;
  return (
    <>
      <DataTable
        caption={t('page.log.headOf')}
        columns={[{ label: t('page.log.what') }, { label: t('page.log.value') }]}
        rows={rows.map(([name, value]) => ({ key: name, cells: [t(`page.log.${name}`), <span key="value" className="num">{value}</span>] }))}
      />
      <p><a href="/log/checkpoint">{t('page.log.checkpoint')}</a></p>
      <pre tabIndex={0} lang="en">{note}</pre>
    </>
  );
}
