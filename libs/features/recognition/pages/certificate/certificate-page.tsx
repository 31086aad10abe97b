import { DataTable, Notice, pageAddress, Quote, QuotedText, QrCode, Sentence, SummaryList, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedCertificate } from '../../application/certificate/published-certificates';
import { MainlandEnd, TaiwanEnd } from './ends';
import { Place } from './place';

type Props = Readonly<{ seen: PublishedCertificate; code: string }>;

/** A certificate as it stands today, with what it lets one do and where. Of its holder it says nothing but of a firm its name. `code`: address behind its QR code. */
export function CertificatePage({ seen, code }: Props): ReactNode {
  const { t } = useReading();
  const { number, shown, example, document } = seen;
  return (
    <>
      <h1><span className="title-num num">{number}</span> <span className="title-text">{t('page.certificate.title')}</span></h1>
      <Tags>
        {[
          <Tag key="state" tone={shown === 'valid' ? 'in_force' : 'unknown wrap'}>{t(`page.certificate.state.${shown}`)}</Tag>, <Tag key="outcome" tone="wrap">{t(`page.certificate.outcome.${document.outcome}`)}</Tag>,
          example ? <Tag key="example">{t('page.certificate.example')}</Tag> : null,
        ]}
      </Tags>
      {example ? <Notice tone="info"><p>{t('page.certificate.exampleNotice')}</p></Notice> : null}
      <div className="answer">
        <p><strong>{t(`page.certificate.became.${shown}`, { day: shown === 'expired' ? (document.validity.until ?? '') : seen.stateSince })}</strong></p>
        <p><TaiwanEnd document={document} /> → <MainlandEnd document={document} /></p>
      </div>
      <Effect document={document} />
      <Decided document={document} />
      <Notice tone="info"><p>{t(document.kind === 'firm' ? 'page.certificate.firmShown' : 'page.certificate.nobodyShown')}</p></Notice>
      <Acts seen={seen} />
      <Proof seen={seen} code={code} />
    </>
  );
}

type Of = Readonly<{ document: PublishedCertificate['document'] }>;
const mainland = (words: readonly string[]): ReactNode => <ul>{words.map((each) => <li key={each}><Quote language="zh-Hans">{each}</Quote></li>)}</ul>;

function Effect({ document: { effect: { allows, stillNeeded }, scope } }: Of): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h2>{t('page.certificate.effect')}</h2>
      <SummaryList rows={[
        { term: t('page.certificate.allows'), detail: allows.length > 0 ? mainland(allows) : t('page.certificate.notStated') },
        { term: t('page.certificate.stillNeeded'), detail: stillNeeded.length > 0 ? mainland(stillNeeded) : t('page.certificate.notStated') },
        { term: t('page.certificate.scope'), detail: scope === undefined ? null : mainland([scope]) },
      ]} />
    </>
  );
}

/** Who decided it, by what, where it holds and how long: no recognition of one side by the other. */
function Decided({ document }: Of): ReactNode {
  const { language, t } = useReading();
  const { holder, decision, territory, legalBasis, catalogue, validity, filing } = document;
  const { from, until } = validity;
  return (
    <>
      <h2>{t('page.certificate.decided')}</h2>
      <SummaryList rows={[
        { term: t('page.certificate.firm'), detail: holder.name && holder.enterprise !== undefined ? <><QuotedText texts={holder.name} /> <a className="num" href={pageAddress(language, `/e/${holder.enterprise}`)}>{holder.enterprise}</a></> : null },
        { term: t('page.certificate.filing'), detail: filing === undefined ? null : <Quote language="zh-Hans">{filing}</Quote> },
        { term: t('page.certificate.body'), detail: <QuotedText texts={decision.body} /> },
        { term: t('page.certificate.decision'), detail: <><Quote language="zh-Hans">{decision.number}</Quote> <span className="num">{decision.on}</span></> },
        { term: t('page.certificate.territory'), detail: <ul>{territory.map((each) => <li key={each}><Place code={each} /></li>)}</ul> },
        { term: t('page.certificate.validity'), detail: t(until === undefined ? 'page.certificate.from' : 'page.certificate.fromUntil', { from, until: until ?? '' }) },
        { term: t('page.certificate.basis'), detail: <Quote language="zh-Hans">{legalBasis}</Quote> },
        { term: t('page.certificate.catalogue'), detail: <><Quote language="zh-Hans">{catalogue.title}</Quote> <span className="num">{t('page.certificate.row', { version: catalogue.version, row: catalogue.row })}</span></> },
      ]} />
      <Notice tone="info"><p><Sentence k="page.certificate.legal" body={<QuotedText texts={decision.body} />} /></p></Notice>
    </>
  );
}

function Acts({ seen: { acts } }: Readonly<{ seen: PublishedCertificate }>): ReactNode {
  const { t } = useReading();
  if (acts.length === 0) return null;
  const columns = ['on', 'act', 'reason', 'by'].map((name) => ({ label: t(`page.certificate.column.${name}`) }));
  const rows = acts.map(({ record, act, reason, by, on }) => ({ key: String(record), cells: [on, t(`page.certificate.act.${act}`), t(`page.certificate.reason.${reason}`), <QuotedText key="by" texts={by} />] }));
  return (
    <>
      <h2>{t('page.certificate.acts')}</h2>
      <DataTable caption={t('page.certificate.acts')} captionHidden columns={columns} rows={rows} />
    </>
  );
}

function Proof({ seen: { number, version, kind, sha256, sm3, place, state }, code }: Props): ReactNode {
  const { language, t } = useReading();
  const [record, certificate] = [`/api/v1/records/${number}/${version}`, `/api/v1/recognition/certificates/${number}`];
  const files = [
    { name: 'pdf', href: `${certificate}/document.pdf?lang=${language}` }, { name: 'credential', href: `${certificate}/credential` },
    { name: 'offline-code', href: `${certificate}/offline-code.svg` },
    ...(state === 'suspended' ? [] : [{ name: 'endorsement', href: `${certificate}/endorsement` }]), ...(place ? [{ name: 'document', href: `${record}/document` }, { name: 'receipt', href: `${record}/proof` }] : []),
  ];
  return (
    <>
      <h2>{t('page.certificate.proof')}</h2>
      <p>{t('page.certificate.proves')}</p>
      <SummaryList rows={[
        { term: t('page.certificate.place'), detail: place ? <a href={pageAddress(language, `/log?${new URLSearchParams({ q: number })}`)}>{t('page.certificate.index', { index: place.index })}</a> : t('page.certificate.soon') },
        { term: 'SHA-256', detail: <code>{sha256}</code> },
        { term: 'SM3', detail: <code>{sm3}</code> },
        { term: t('page.certificate.code'), detail: <><QrCode address={code} label={t('page.certificate.codeOf', { number })} /><br /><span className="address">{code}</span></> },
      ]} />
      <ul className="links noprint">
        {files.map(({ name, href }) => <li key={name}><a href={href}>{t(`page.certificate.file.${name}`)}</a></li>)}
        <li><a href="/verify/offline.html">{t('page.certificate.offline')}</a></li>
        {kind === 'firm' ? <li><a href={pageAddress(language, '/recognition/firms')}>{t('page.firms.title')}</a></li> : <li><a href={pageAddress(language, '/recognition/figures')}>{t('page.figures.title')}</a></li>}
      </ul>
    </>
  );
}
