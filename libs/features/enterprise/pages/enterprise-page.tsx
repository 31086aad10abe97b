import { Notice, pageAddress, Quote, QuotedText, quotations, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedRecord, PublishedSuccession } from '../application/publication/published-store';
import { EnterpriseTags } from './enterprise-tags';

/** What everybody may know of a verified enterprise: its names as registered, its numbers, since when, and what it publishes. */
export function EnterprisePage({ enterprise }: Readonly<{ enterprise: PublishedRecord }>): ReactNode {
  const { language, t } = useReading();
  const { number, subject, name, uscc, ubn, territory, website, status, since, statusSince, formerNames, predecessors, successors, example } = enterprise;
  const [title, ...others] = quotations(name, language);
  return (
    <>
      <h1>{title ? <Quote language={title.language}>{title.text}</Quote> : number}</h1>
      <EnterpriseTags enterprise={enterprise} />
      {example ? <Notice tone="info"><p>{t('page.enterprise.exampleNotice')}</p></Notice> : null}
      {status === 'verified' ? null : <Notice><p>{t(`page.enterprise.notice.${status}`, { day: statusSince })}</p></Notice>}
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
        { term: t('page.enterprise.successors'), detail: successors.length === 0 ? null : <Successions all={successors} /> },
      ]} />
      <h2>{t('page.enterprise.publishes')}</h2>
      <p>{t('page.enterprise.nothingYet')}</p>
      <p className="meta">{t('page.enterprise.meaning')}</p>
      <ul className="links">
        <li><a href={pageAddress(language, '/e')}>{t('page.enterprise.all')}</a></li>
        <li><a href={pageAddress(language, `/feedback?${new URLSearchParams({ about: number })}`)}>{t('page.enterprise.wrong')}</a></li>
      </ul>
    </>
  );
}

/** Who came before or after, with what happened and on which day. */
function Successions({ all }: Readonly<{ all: readonly PublishedSuccession[] }>): ReactNode {
  const { language, t } = useReading();
  return (
    <ul className="plain">
      {all.map(({ number, name, kind, on }) => (
        <li key={number}><QuotedText texts={name} /> <a className="num" href={pageAddress(language, `/e/${number}`)}>{number}</a> {t(`page.enterprise.succession.${kind}`, { on })}</li>
      ))}
    </ul>
  );
}
