import { pageAddress, QuotedText, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedMapping } from '../../application/approval/published-mappings';
import { Territory } from './territory';

/** Stands under every verdict: who approved, where it holds, what effect it has and what it does not do. */
export function LegalEffect({ mapping: { state, document } }: Readonly<{ mapping: PublishedMapping }>): ReactNode {
  const { language, t } = useReading();
  const { approvingBody, territory, effect, since, until, offline } = document;
  const isApproved = since !== null;
  return (
    <section className="effect" aria-labelledby="effect">
      <h2 id="effect">{t('page.effect.title')}</h2>
      <p><Sentence k={isApproved ? 'page.mapping.legal.approved' : 'page.mapping.legal.proposed'} body={<QuotedText texts={approvingBody} />} territory={<Territory code={territory} />} effect={t(`page.mapping.effect.${effect}`)} /></p>
      <p>{t('page.mapping.legal.limits')} {t('page.mapping.legal.notLicence')}</p>
      <p>{until === null ? t('page.mapping.validOpen', { since: since ?? '–' }) : t('page.mapping.validUntil', { since: since ?? '–', until })}</p>
      {offline === null ? null : <p><Sentence k="page.mapping.offline" number={<span lang="zh-Hans-CN">{offline.number}</span>} day={offline.on} digest={<code>{offline.sha256.slice(0, 16)}</code>} /></p>}
      {state === 'approved' ? null : <p><strong>{t(`page.mapping.noEffect.${state}`)}</strong></p>}
      <p><a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
    </section>
  );
}
