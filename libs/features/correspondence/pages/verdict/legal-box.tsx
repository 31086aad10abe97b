import type { ReactNode } from 'react';
import type { DecidedBy } from '@features/catalogue';
import type { Standing } from '@pure/equivalence';
import { pageAddress, QuotedText, Sentence, useReading } from '@ui';

type Props = Readonly<{
  id: string;
  /** What the verdict rests on; `computed`: requirements that were compared one by one; `mixed`: several standings are shown. */
  standing: Standing | 'computed' | 'mixed';
  mapping?: string;
  /** Who stands behind that mapping. */
  decided?: DecidedBy;
  /** `h3`: within a page that has a box of its own, and named apart from it. */
  level?: 'h2' | 'h3';
}>;

/** Stands under every verdict: who approved, where it holds, what effect it has and what it does not do. */
export function LegalBox({ id, standing, mapping, decided, level: Heading = 'h2' }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <section className="effect" aria-labelledby={id}>
      <Heading id={id}>{t(Heading === 'h3' ? 'page.corr.effectTitle' : 'page.effect.title')}</Heading>
      <p>{standing === 'mixed' ? t('page.corr.legalMixed') : <Sentence k={`correspondence.legal.${standing}`} mapping={mapping ?? ''} version={decided?.version ?? ''} body={decided?.body ? <QuotedText texts={decided.body} /> : '–'} territory={<span className="num">{decided?.territory ?? '–'}</span>} />}{decided?.unilateral && standing !== 'mixed' ? <> <strong>{t('correspondence.unilateral')}</strong></> : null}{standing === 'approved' ? <> {t('page.corr.notLicence')}</> : null}{mapping === undefined ? null : <> <a className="num" href={pageAddress(language, `/m/${mapping}`)}>{mapping}</a></>} <a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
    </section>
  );
}
