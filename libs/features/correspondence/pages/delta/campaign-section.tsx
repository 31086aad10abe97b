import type { ReactNode } from 'react';
import { DataTable, QuotedText, Quote, remarkLanguage, useReading } from '@ui';
import type { DeltaView } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { conditionText } from '../requirement/accepted';
import { scriptsOf } from '../requirement/requirement-cell';

/** The fewest tests that answer everything that is left, each with what it answers. */
export function CampaignSection({ view }: Readonly<{ view: DeltaView }>): ReactNode {
  const { t } = useReading();
  const { campaign, campaignExact, items, named } = view;
  if (campaign.length === 0) return null;
  const clauseOf = new Map(items.map(({ requirement }) => [requirement.id, requirement.clause ?? '']));
  const columns = ['test', 'method', 'conditions', 'serves', 'sample'].map((name) => ({ label: t(`page.delta.campaign.${name}`) }));
  const rows = campaign.map((step, index) => ({
    key: String(index),
    cells: [
      <><span className="num">{index + 1}</span> <QuotedText texts={scriptsOf(step.characteristic)} /></>,
      step.method ? <Quote language={remarkLanguage(step.method, 'mainland')}>{step.method}</Quote> : <span className="meta">{t('page.delta.campaign.noMethod')}</span>,
      step.conditions.length > 0 ? <Quote language="en">{step.conditions.map((condition) => conditionText(condition, t)).join('; ')}</Quote> : null,
      <ul>{step.serves.map(({ target, requirement }) => <li key={target + requirement}><DocumentNumber designation={target} named={named} /> {clauseOf.get(requirement) ? <span lang="en">{clauseOf.get(requirement)}</span> : null}</li>)}</ul>,
      step.sample ? <Quote language={remarkLanguage(step.sample, 'mainland')}>{step.sample}</Quote> : null,
    ],
  }));
  return (
    <section aria-labelledby="campaign">
      <h2 id="campaign">{t('page.delta.campaign.title')}</h2>
      <p>{t(campaignExact ? 'page.delta.campaign.fewest' : 'page.delta.campaign.few', { count: campaign.length })}</p>
      <DataTable caption={t('page.delta.campaign.title')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}
