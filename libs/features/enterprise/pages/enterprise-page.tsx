import { Notice, pageAddress, Quote, QuotedText, quotations, Sentence, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedRecord } from '../application/publication/published-store';
import { EnterpriseTags } from './enterprise-tags';
import { Remark, Successions } from './successions';

/** What everybody may know of a verified enterprise: its names as registered, its numbers, since when, what became of it, and what it publishes. `address`: of this page. */
export function EnterprisePage({ enterprise, address }: Readonly<{ enterprise: PublishedRecord; address: string }>): ReactNode {
  const { language, t } = useReading();
  const { number, subject, name, uscc, ubn, territory, website, since, formerNames, predecessors, example } = enterprise;
  const [title, ...others] = quotations(name, language);
  return (
    <>
      <h1>{title ? <Quote language={title.language}>{title.text}</Quote> : number}</h1>
      <EnterpriseTags enterprise={enterprise} />
      {example ? <Notice tone="info"><p>{t('page.enterprise.exampleNotice')}</p></Notice> : null}
      <Became enterprise={enterprise} />
      <SummaryList rows={[
        { term: t('page.enterprise.number'), detail: <span className="num">{number}</span> },
        { term: t('page.enterprise.otherNames'), detail: others.length === 0 ? null : <ul className="plain">{others.map((other) => <li key={other.language}><Quote language={other.language}>{other.text}</Quote></li>)}</ul> },
        { term: t('page.enterprise.subject'), detail: t(`page.enterprise.of.${subject}`) },
        { term: t('page.enterprise.uscc'), detail: uscc && <span className="num">{uscc}</span> },
        { term: t('page.enterprise.ubn'), detail: ubn && <span className="num">{ubn}</span> },
        { term: t('page.enterprise.territory'), detail: territory && <span className="num">{territory}</span> },
        { term: t('page.enterprise.website'), detail: website && <a href={website} rel="nofollow noopener external">{website}</a> },
        { term: t('page.enterprise.since'), detail: since },
        { term: t('page.enterprise.formerNames'), detail: formerNames.length === 0 ? null : <ul className="plain">{formerNames.map((former) => <li key={former.from}><QuotedText texts={former.name} /> {t('page.enterprise.shown', { from: former.from, until: former.until })}</li>)}</ul> },
        { term: t('page.enterprise.predecessors'), detail: predecessors.length === 0 ? null : <Successions all={predecessors} /> },
      ]} />
      <h2>{t('page.enterprise.publishes')}</h2>
      <ul className="links">
        <li><a href={pageAddress(language, `/d?${new URLSearchParams({ enterprise: number })}`)}>{t('page.enterprise.declarations')}</a></li>
        <li><a href={pageAddress(language, `/recognition/firms?${new URLSearchParams({ q: number })}`)}>{t('page.enterprise.recognitions')}</a></li>
      </ul>
      <p className="meta">{t('page.enterprise.meaning')}</p>
      <Cite enterprise={enterprise} address={address} />
      <ul className="links noprint">
        <li><a href={pageAddress(language, '/e')}>{t('page.enterprise.all')}</a></li>
        <li><a href={pageAddress(language, `/feeds/enterprises/${number}.atom`)} type="application/atom+xml" rel="nofollow">{t('ui.follow.feed')}</a></li>
        <li><a href={pageAddress(language, `/feedback?${new URLSearchParams({ about: number })}`)}>{t('page.enterprise.wrong')}</a></li>
      </ul>
    </>
  );
}

/** What a reader must know before the rest: that it is suspended or closed, since when and why, and which enterprise followed. */
function Became({ enterprise: { status, statusSince, statusReason, successors } }: Readonly<{ enterprise: PublishedRecord }>): ReactNode {
  const { t } = useReading();
  if (status === 'verified' && successors.length === 0) return null;
  return (
    <Notice>
      {status === 'verified' ? null : <p>{t(`page.enterprise.notice.${status}`, { day: statusSince })}</p>}
      {status === 'verified' || statusReason === null ? null : <p><Sentence k="page.enterprise.reason" reason={<Remark text={statusReason} />} /></p>}
      {successors.length === 0 ? null : <><p>{t('page.enterprise.succeeded')}</p><Successions all={successors} /></>}
    </Notice>
  );
}

/** Name, number, standing and address in one line, on paper as well. */
function Cite({ enterprise: { number, name, status, statusSince }, address }: Readonly<{ enterprise: PublishedRecord; address: string }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('page.enterprise.cite')}</h2>
      <p><Sentence k="page.enterprise.cited" name={<QuotedText texts={name} />} number={number} status={t(`page.enterprise.status.${status}`)} day={statusSince} address={<span className="address">{address}</span>} /></p>
    </section>
  );
}
