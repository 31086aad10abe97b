import { useQuery } from '@tanstack/react-query';
import { Tag, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
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
import { type Own, OWN } from './certificates';
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
      {found.data?.items.length === 0 ? <p className="meta">{t('certificates.own.none')}</p> : null}
      {found.data?.items.map((own) => <One key={own.certificate.number} own={own} />)}
    </>
  );
}

function One({ own: { certificate, tells } }: Readonly<{ own: Own }>): ReactNode {
  const { t, language } = useReading();
  const { number, shown, example } = certificate;
  const [fields, choose] = useState<readonly string[]>([]);
  const asked = { params: { path: { number } }, body: { fields: tells.filter((field) => fields.includes(field)) } };
  const showing = useAct(async (_: void) => saveFile(`${number}.sd-jwt`, 'application/vc+sd-jwt', await bodyOf(api.POST('/api/v1/recognition/own-certificates/{number}/presentation', { ...asked, parseAs: 'text' }))));
  const printing = useAct(async (_: void) => saveFile(`${number}.pdf`, 'application/pdf', await bodyOf(api.POST('/api/v1/recognition/own-certificates/{number}/document.pdf', { ...asked, params: { path: { number }, query: { lang: language } }, parseAs: 'blob' }))));
  return (
    <section aria-labelledby={number}>
      <h2 id={number}><a className="num" href={`/r/${number}`}>{number}</a></h2>
      <p><BothEnds certificate={certificate} /> · {t(`certificates.shown.${shown}`)}{example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</p>
      <Form submit={t('certificates.own.take')} isBusy={showing.isPending} onSubmit={() => showing.mutate()}>
        <Confirmed act={showing} />
        <Confirmed act={printing} />
        <Ticks label={t('certificates.own.choose')} hint={t('certificates.own.hint')} name={`fields-${number}`} chosen={fields} options={tells.map((value) => ({ value, label: t(`certificates.field.${value}`) }))} onChoose={choose} />
      </Form>
      <div className="btns"><button type="button" className="btn sec" aria-disabled={printing.isPending} onClick={() => { if (!printing.isPending) printing.mutate(); }}>{t('certificates.own.print')}</button></div>
    </section>
  );
}
