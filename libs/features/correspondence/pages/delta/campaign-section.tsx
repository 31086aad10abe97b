import type { ReactNode } from 'react';
import { DataTable, QuotedText, Quote, remarkLanguage, useReading } from '@ui';
import type { DeltaView } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { scriptsOf } from '../requirement/requirement-cell';

/** The fewest tests that answer everything that is left, each with what it answers. */
export function CampaignSection({ view }: Readonly<{ view: DeltaView }>): ReactNode {
  const { t } = useReading();
  const { campaign, items, named } = view;
  if (campaign.length === 0) return null;
  const clauseOf = new Map(items.map(({ requirement }) => [requirement.id, requirement.clause ?? '']));
  const columns = ['test', 'method', 'serves', 'sample'].map((name) => ({ label: t(`page.delta.campaign.${name}`) }));
  const rows = campaign.map((step, index) => ({
    key: String(index),
    cells: [
      <><span className="num">{index + 1}</span> <QuotedText texts={scriptsOf(step.characteristic)} /></>,
      step.method ? <Quote language={remarkLanguage(step.method, 'mainland')}>{step.method}</Quote> : <span className="meta">{t('page.delta.campaign.noMethod')}</span>,
      <ul>{step.serves.map(({ target, requirement }) => <li key={target + requirement}><DocumentNumber designation={target} named={named} /> {clauseOf.get(requirement) ? <span lang="en">{clauseOf.get(requirement)}</span> : null}</li>)}</ul>,
      step.sample ? <Quote language={remarkLanguage(step.sample, 'mainland')}>{step.sample}</Quote> : null,
    ],
  }));
  return (
    <section aria-labelledby="campaign">
      <h2 id="campaign">{t('page.delta.campaign.title')}</h2>
      <p>{t('page.delta.campaign.lead', { count: campaign.length })}</p>
      <DataTable caption={t('page.delta.campaign.title')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}
