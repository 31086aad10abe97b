import { pageAddress, quotations, Quote, useReading } from '@ui';
import { Fragment, type ReactNode, useState } from 'react';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Consents } from './consents';
import { Leave } from './leave';
import { type MyData, useMyData } from './my-data';
import { Records } from './records';
import { Region } from './region';
import { Reveals } from './reveals';
import { TakeAlong } from './take-along';

/** What is kept about the person, and what the person can do about it. */
export function PersonalPage(): ReactNode {
  const { language, t } = useReading();
  const data = useMyData();
  const [gone, setGone] = useState<'deletion' | 'closing' | null>(null);
  usePageTitle(t('app.personal.title'));
  if (gone !== null) return <Gone kind={gone} />;
  return (
    <>
      <h1>{t('app.personal.title')}</h1>
      <p>{t('app.personal.lead')} <a href={pageAddress(language, '/privacy')}>{t('app.personal.notice')}</a></p>
      <Refused fault={data.error} />
      {data.isPending ? <Waiting /> : null}
      {data.data === undefined ? null : (
        <>
          <Laws laws={data.data.laws} />
          <Records records={data.data.records} />
          <TakeAlong />
          <Consents notice={data.data.notice} consents={data.data.consents} />
          <Reveals reveals={data.data.reveals} />
          <Region key={data.data.region} region={data.data.region} />
          <Leave requests={data.data.requests} onGone={setGone} />
        </>
      )}
    </>
  );
}

/** Titles of laws in their own script. */
function Laws({ laws }: Pick<MyData, 'laws'>): ReactNode {
  const { language, t } = useReading();
  return (
    <p>
      {t('app.personal.laws')}{' '}
      {laws.map((law, place) => {
        const [title] = quotations(law, language);
        return title === undefined ? null : <Fragment key={title.text}>{place > 0 ? t('app.personal.between') : null}<Quote language={title.language}>{title.text}</Quote></Fragment>;
      })}
    </p>
  );
}

function Gone({ kind }: Readonly<{ kind: 'deletion' | 'closing' }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="prose" role="status">
      <h1>{t(`app.personal.gone.${kind}`)}</h1>
      <p>{t(`app.personal.goneDetail.${kind}`)}</p>
      <p><a href="/">{t('app.personal.home')}</a></p>
    </div>
  );
}
