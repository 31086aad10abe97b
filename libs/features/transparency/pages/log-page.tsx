import { momentOf, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { DaysCompared, TypedDays } from '../application/compare-days';
import type { LogView } from '../application/see-log';
import type { SeenRecord } from '../application/see-records';
import { BetweenDays } from './between-days';
import { CheckFile } from './check-file';
import { CheckYourself } from './check-yourself';
import { HeadOfLog } from './head-of-log';
import { RecordFound } from './record-found';

/** What was asked; `days` and `compared` are of the second form. */
export type Shown = Readonly<{ q: string; view: LogView; found: readonly SeenRecord[] | null; days: TypedDays; compared: DaysCompared | null }>;

/** The public log: one box for a number, an index or a digest, and what the log says of it. */
export function LogPage({ q, view, found, days, compared, site }: Shown & Readonly<{ site: string }>): ReactNode {
  const { t } = useReading();
  const began = view.epochs[0]?.beganAt ?? null;
  return (
    <>
      <h1>{t('page.log.title')}</h1>
      <p className="lead">{t('page.log.lead')}</p>
      <Box q={q} />
      {found?.length === 0 ? <NothingFound began={began} /> : null}
      {found?.map((record) => <RecordFound key={`${record.number} ${record.version}`} record={record} keys={view.head?.keys ?? []} />)}
      <p>{t('page.log.limits')}</p>
      <CheckFile found={found ?? []} />
      <BetweenDays days={days} compared={compared} began={began} />
      <HeadOfLog view={view} />
      <CheckYourself head={view.head} site={site} />
    </>
  );
}

export type Entry = Readonly<{ index: number; view: LogView; found: readonly SeenRecord[] }>;

/** One entry under an address of its own. In each epoch one may stand at the same place. */
export function EntryPage({ index, view, found }: Entry): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.log.entry', { index })}</h1>
      <Box q="" />
      {found.length === 0 ? <p className="lead">{t('page.log.noEntry', { size: view.head?.size ?? 0 })}</p> : null}
      {found.map((record) => <RecordFound key={`${record.number} ${record.version}`} record={record} keys={view.head?.keys ?? []} />)}
      <p>{t('page.log.limits')}</p>
      {found.length > 0 ? <CheckFile found={found} /> : null}
      <ul className="links noprint"><li><a href={pageAddress(language, '/log')}>{t('page.log.title')}</a></li></ul>
    </>
  );
}

function Box({ q }: Readonly<{ q: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/log')} method="get" role="search" className="fields noprint">
      <div className="field grow">
        <label htmlFor="q">{t('page.log.box')}</label>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={200} autoComplete="off" spellCheck={false} />
      </div>
      <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
    </form>
  );
}

/** What was published before there was a log, and never again since, stands in none. */
function NothingFound({ began }: Readonly<{ began: string | null }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p className="lead">{t('page.log.none')}</p>
      <p>{began === null ? t('page.log.noHead') : t('page.log.before', { began: momentOf(began) })}</p>
    </>
  );
}
