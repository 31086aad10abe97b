import { useQuery } from '@tanstack/react-query';
import { Notice, Quote, SummaryList, Tag, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { Ticks } from '../../forms/ticks';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { usePageTitle } from '../../shell/page-title';
import { saveFile } from '../../shell/save-file';
import { Waiting } from '../../shell/waiting';
import { BothEnds } from './both-ends';
import { effectOf, type Own, OWN } from './certificates';
import './texts';

/** Certificates that one applied for, each to be taken along with the fields that one chooses to show. */
export function OwnCertificatesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('certificates.own.title'));
  const found = useQuery({ queryKey: OWN, queryFn: () => bodyOf(api.GET('/api/v1/recognition/own-certificates')) });
  return (
    <>
      <h1>{t('certificates.own.title')}</h1>
      <p>{t('certificates.own.lead')}</p>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : null}
      {found.data?.items.length === 0 ? <p className="meta">{t('certificates.own.none')} <Link to="/recognition/applications">{t('certificates.own.toApplications')}</Link></p> : null}
      {found.data?.items.map((own) => <One key={own.certificate.number} own={own} />)}
      {found.data === undefined || found.data.items.length === 0 ? null : <HowToShow />}
    </>
  );
}

/** What each of the two files is for, and how whoever gets one checks it. */
function HowToShow(): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('certificates.own.how')}</h2>
      <ul>
        <li>{t('certificates.own.howPaper')}</li>
        <li>{t('certificates.own.howFile')} <a href="/verify/offline.html">{t('certificates.own.verifier')}</a></li>
        <li>{t('certificates.own.howPublic')}</li>
      </ul>
    </section>
  );
}

function One({ own: { certificate, tells } }: Readonly<{ own: Own }>): ReactNode {
  const { t, language } = useReading();
  const { number } = certificate;
  const [fields, choose] = useState<readonly string[]>([]);
  const [taken, tell] = useState<string | null>(null);
  const asked = { params: { path: { number } }, body: { fields: tells.filter((field) => fields.includes(field)) } };
  const hand = (name: string, type: string, content: BlobPart): void => {
    saveFile(name, type, content);
    tell(name);
  };
  const showing = useAct(async (_: void) => hand(`${number}.sd-jwt`, 'application/vc+sd-jwt', await bodyOf(api.POST('/api/v1/recognition/own-certificates/{number}/presentation', { ...asked, parseAs: 'text' }))));
  const printing = useAct(async (_: void) => hand(`${number}.pdf`, 'application/pdf', await bodyOf(api.POST('/api/v1/recognition/own-certificates/{number}/document.pdf', { ...asked, params: { path: { number }, query: { lang: language } }, parseAs: 'blob' }))));
  return (
    <section aria-labelledby={number}>
      <h2 id={number}><a className="num" href={`/r/${number}`}>{number}</a></h2>
      <Stands certificate={certificate} />
      <Form
        submit={t('certificates.own.take')}
        isBusy={showing.isPending}
        onSubmit={() => showing.mutate()}
        more={<button type="button" className="btn sec" aria-disabled={printing.isPending} onClick={() => { if (!printing.isPending) printing.mutate(); }}>{t('certificates.own.print')}</button>}
      >
        <Confirmed act={showing} />
        <Confirmed act={printing} />
        <Ticks label={t('certificates.own.choose')} hint={t('certificates.own.hint')} name={`fields-${number}`} chosen={fields} options={tells.map((value) => ({ value, label: t(`certificates.field.${value}`) }))} onChoose={choose} />
      </Form>
      <p role="status">{taken === null ? '' : t(fields.length === 0 ? 'certificates.own.takenBare' : 'certificates.own.taken', { name: taken })}</p>
    </section>
  );
}

/** What it says, whether it still holds, and what it does not do. */
function Stands({ certificate }: Readonly<{ certificate: Own['certificate'] }>): ReactNode {
  const { t } = useReading();
  const { shown, stateSince, decided, example } = certificate;
  const { allows, stillNeeded, until } = effectOf(certificate);
  const words = (of: readonly string[], none: string): ReactNode => (of.length === 0 ? none : <ul>{of.map((each) => <li key={each}><Quote language="zh-Hans">{each}</Quote></li>)}</ul>);
  return (
    <>
      {shown === 'revoked' || shown === 'suspended' || shown === 'expired' ? <Notice tone="stop"><p>{t(`certificates.own.lost.${shown}`)}</p></Notice> : null}
      <SummaryList rows={[
        { term: t('certificates.column.what'), detail: <BothEnds certificate={certificate} /> },
        { term: t('certificates.column.stands'), detail: <><b>{t(`certificates.shown.${shown}`)}</b> · <span className="nb">{stateSince}</span>{example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</> },
        { term: t('certificates.own.allows'), detail: words(allows, t('certificates.own.notStated')) },
        { term: t('certificates.own.stillNeeded'), detail: words(stillNeeded, t('certificates.own.neededUnknown')) },
        { term: t('certificates.column.decided'), detail: decided },
        { term: t('certificates.own.until'), detail: until ?? t('certificates.own.forGood') },
      ]} />
    </>
  );
}
