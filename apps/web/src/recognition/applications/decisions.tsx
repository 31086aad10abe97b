import { QuotedText, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Application } from './applications';

/** What two persons decided, the newest first: why, how it can be contested, and the certificate that came of it. */
export function Decisions({ application: { decisions, certificate } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t('applying.decision.title')}</h2>
      {certificate === null ? null : <p><Link className="btn" to="/recognition/certificates">{t('applying.decision.certificate')}</Link> <a className="num nb" href={`/r/${certificate.number}`}>{certificate.number}</a></p>}
      {decisions.toReversed().map(({ act, on, level, part, reasons, basis, officialNumber, validUntil, remedy }, place) => (
        <SummaryList key={`${on} ${act} ${place}`} rows={[
          { term: t('applying.decision.what'), detail: <><b>{t(`applying.did.${act}`)}</b>{level === null ? null : <> <span lang="zh-Hans">{level}</span></>} · <span className="nb">{on}</span></> },
          { term: t('applying.decision.part'), detail: part },
          { term: t('applying.decision.reasons'), detail: reasons },
          { term: t('applying.decision.basis'), detail: basis === null ? null : <span lang="zh-Hans">{basis}</span> },
          { term: t('applying.decision.number'), detail: officialNumber === null ? null : <span lang="zh-Hans">{officialNumber}</span> },
          { term: t('applying.decision.until'), detail: validUntil },
          { term: t('applying.decision.remedy'), detail: remedy === null ? null : <QuotedText texts={remedy} /> },
        ]} />
      ))}
    </section>
  );
}
