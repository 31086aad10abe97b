import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Listed } from '../../lists/listed';
import { usePages } from '../../lists/pages';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { useMe } from '../../session/me';
import { addressOf, APPLICATIONS, isWritable, type Line, lookUpAddress } from './applications';
import { MainlandEnd, TaiwanEnd } from './ends';
import './texts';

/** What a person, or an enterprise, has applied for, and where one begins. */
export function ApplicationsPage(): ReactNode {
  const { t, language } = useReading();
  usePageTitle(t('applying.title'));
  const isSomebody = useMe().data?.acting !== null;
  return (
    <>
      <h1>{t('applying.title')}</h1>
      <p>{t('applying.lead')}</p>
      <p>{t('applying.how')} <a href={lookUpAddress(language)}>{t('applying.lookUp')}</a></p>
      <p>{t('applying.claimHow')} <Link to="/recognition/claim">{t('applying.claim')}</Link></p>
      {isSomebody ? <List /> : <p className="meta">{t('applying.none')}</p>}
    </>
  );
}

function List(): ReactNode {
  const { t } = useReading();
  const pages = usePages<Line>([...APPLICATIONS, 'list'], (after) => bodyOf(api.GET('/api/v1/recognition/applications', { params: { query: { after } } })));
  return (
    <Listed
      pages={pages}
      caption={t('applying.list')}
      none={t('applying.none')}
      columns={['what', 'whose', 'stands', 'number', 'when'].map((name) => t(`applying.column.${name}`))}
      row={(line) => ({
        key: line.id,
        cells: [
          <Link key="what" to={addressOf(line.id, isWritable(line) && !line.isHolder ? 'check' : undefined)}><Ends line={line} /></Link>,
          t(`applying.whose.${line.isHolder ? 'self' : line.whose}`), t(`applying.state.${line.state}`), line.number === null ? '–' : <span key="number" className="num">{line.number}</span>, moment(line.submittedAt ?? line.writtenAt),
        ],
      })}
    />
  );
}

function Ends({ line: { kind, row } }: Readonly<{ line: Line }>): ReactNode {
  const { t } = useReading();
  return <><TaiwanEnd kind={kind} end={{ name: row.taiwan, level: row.taiwanLevel }} /> {t('applying.to')} <MainlandEnd end={{ name: row.mainland, level: row.mainlandLevel }} /></>;
}
