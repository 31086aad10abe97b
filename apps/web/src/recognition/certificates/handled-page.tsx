import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Listed } from '../../lists/listed';
import { usePages } from '../../lists/pages';
import { usePageTitle } from '../../shell/page-title';
import { BothEnds } from './both-ends';
import { type Certificate, HANDLED, type Measure } from './certificates';
import './texts';

type Line = Readonly<{ certificate: Certificate; waits: Measure | null }>;

/** Certificates that one's body decided on. */
export function HandledCertificatesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('certificates.handled.title'));
  const pages = usePages<Line>([...HANDLED, 'list'], (after) => bodyOf(api.GET('/api/v1/recognition/handled-certificates', { params: { query: { after } } })));
  return (
    <>
      <h1>{t('certificates.handled.title')}</h1>
      <p>{t('certificates.handled.lead')}</p>
      <Listed
        pages={pages}
        caption={t('certificates.handled.title')}
        none={t('certificates.handled.none')}
        columns={['number', 'what', 'stands', 'decided'].map((name) => t(`certificates.column.${name}`))}
        row={({ certificate, waits }) => ({
          key: certificate.number,
          cells: [
            <Link key="number" className="num" to={`/recognition/handled/${certificate.number}`}>{certificate.number}</Link>,
            <span key="what"><BothEnds certificate={certificate} />{certificate.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</span>,
            <span key="stands">{t(`certificates.shown.${certificate.shown}`)}{waits === null ? null : <><br /><span className="meta">{t('certificates.waits', { act: t(`certificates.act.${waits}`) })}</span></>}</span>,
            certificate.decided,
          ],
        })}
      />
    </>
  );
}
