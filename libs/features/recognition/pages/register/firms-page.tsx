import { DataTable, pageAddress, Quote, QuotedText, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { FirmChoices, FirmLine, FirmPage } from '../../application/certificate/published-certificates';
import { TaiwanEnd } from '../certificate/ends';
import { Place } from '../certificate/place';
import { type FirmListAsked, isNarrowed, listAddress, tableAddress } from './asked';
import { FirmsForm } from './firms-form';

type Props = Readonly<{ asked: FirmListAsked; found: FirmPage; choices: FirmChoices }>;

/** Firms whose qualification of Taiwan was recognised or filed: what they may do, where, by which decision, and how it stands. */
export function FirmsPage({ asked, found, choices }: Props): ReactNode {
  const { language, t } = useReading();
  const narrowed = isNarrowed(asked);
  return (
    <>
      <h1>{t('page.firms.title')}</h1>
      <p className="lead">{t('page.firms.lead')}</p>
      <FirmsForm asked={asked} choices={choices} />
      {found.items.length > 0 ? <Found found={found} /> : <p className="lead" role="status">{t(narrowed ? 'page.firms.none' : 'page.firms.empty')}</p>}
      <p className="meta">{t('page.firms.meaning')}</p>
      <ul className="links noprint">
        {asked.page > 1 ? <li><a rel="prev" href={listAddress(language, { ...asked, page: asked.page - 1 })}>{t('page.firms.previous')}</a></li> : null}
        {found.next === null ? null : <li><a rel="next" href={listAddress(language, { ...asked, page: found.next })}>{t('page.firms.next')}</a></li>}
        {narrowed ? <li><a href={pageAddress(language, '/recognition/firms')}>{t('page.firms.all')}</a></li> : null}
        {found.total === 0 ? null : <li><a href={tableAddress(asked)} download>{t('page.firms.csv')}</a></li>}
        <li><a href={pageAddress(language, '/recognition?paper=firm')}>{t('page.firms.lookUp')}</a></li>
        <li><a href={pageAddress(language, '/recognition/figures')}>{t('page.figures.title')}</a></li>
        <li><a href={pageAddress(language, '/open-data')}>{t('page.figures.openData')}</a></li>
      </ul>
    </>
  );
}

const columns = ['firm', 'qualification', 'scope', 'territory', 'filing', 'state'] as const;

function Found({ found: { items, total } }: Readonly<{ found: FirmPage }>): ReactNode {
  const { t } = useReading();
  const rows = items.map((line) => ({ key: line.number, cells: [<Firm key="firm" line={line} />, <TaiwanEnd key="qualification" document={line.document} />, <Scope key="scope" line={line} />, <Territory key="territory" line={line} />, <Filing key="filing" line={line} />, <State key="state" line={line} />] }));
  return <DataTable caption={t('page.firms.found', { count: total })} columns={columns.map((name) => ({ label: t(`page.firms.column.${name}`) }))} rows={rows} />;
}

type Of = Readonly<{ line: FirmLine }>;

function Firm({ line: { number, document: { holder: { name = {}, enterprise } } } }: Of): ReactNode {
  const { language } = useReading();
  return (
    <>
      {enterprise === undefined ? <QuotedText texts={name} /> : <a href={pageAddress(language, `/e/${enterprise}`)}><QuotedText texts={name} /></a>}
      <br /><a className="num" href={pageAddress(language, `/r/${number}`)}>{number}</a>
    </>
  );
}

/** What it may do there, and within what. */
function Scope({ line: { document: { scope, effect: { allows, stillNeeded } } } }: Of): ReactNode {
  const { t } = useReading();
  const words = (all: readonly string[]) => all.map((each, place) => <span key={each}>{place > 0 ? t('ui.list') : null}<Quote language="zh-Hans">{each}</Quote></span>);
  return (
    <>
      {allows.length === 0 ? null : <p>{words(allows)}</p>}
      {scope === undefined ? null : <p>{t('page.certificate.scope')}{t('page.firms.colon')}<Quote language="zh-Hans">{scope}</Quote></p>}
      {stillNeeded.length === 0 ? null : <p>{t('page.certificate.stillNeeded')}{t('page.firms.colon')}{words(stillNeeded)}</p>}
    </>
  );
}

const Territory = ({ line: { document: { territory } } }: Of): ReactNode => <ul className="plain">{territory.map((each) => <li key={each}><Place code={each} /></li>)}</ul>;

function Filing({ line: { document: { filing, decision } } }: Of): ReactNode {
  return <><Quote language="zh-Hans">{filing ?? decision.number}</Quote><br /><QuotedText texts={decision.body} /> <span className="num">{decision.on}</span></>;
}

function Validity({ line: { document: { validity: { from, until } } } }: Of): ReactNode {
  const { t } = useReading();
  return <span className={until === undefined ? 'nb' : undefined}>{t(until === undefined ? 'page.certificate.from' : 'page.certificate.fromUntil', { from, until: until ?? '' })}</span>;
}

/** With since when, or how long, it holds. */
function State({ line }: Of): ReactNode {
  const { t } = useReading();
  const { shown, stateSince, example } = line;
  return (
    <>
      <Tags>{[<Tag key="state" tone={shown === 'valid' ? 'in_force' : 'unknown wrap'}>{t(`page.certificate.state.${shown}`)}</Tag>, example ? <Tag key="example">{t('page.certificate.example')}</Tag> : null]}</Tags>
      {shown === 'suspended' || shown === 'revoked' ? <span className="num">{stateSince}</span> : <Validity line={line} />}
    </>
  );
}
