import { Notice, pageAddress, quotations, Quote, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';
import type { NoticeVersion } from '../application/notice/privacy-notices';
import type { Law, PrivacyNotice } from '../domain/privacy-notice';

type Props = Readonly<{ notice: PrivacyNotice; current: number; versions: readonly NoticeVersion[] }>;

/** What is kept about people, why, for how long, and what they may ask for. */
export function PrivacyPage({ notice, current, versions }: Props): ReactNode {
  const { language, t } = useReading();
  const { number, validFrom, sections, laws } = notice;
  return (
    <div className="prose">
      <h1>{t('page.privacy.title')}</h1>
      {number === current ? null : <Notice><p>{t('page.privacy.other', { version: number })} <a href={pageAddress(language, '/privacy')}>{t('page.privacy.toCurrent')}</a></p></Notice>}
      <p className="meta">{validFrom === null ? t('page.privacy.first', { version: number }) : t('page.privacy.version', { version: number, day: validFrom })}</p>
      {sections.map(({ title, text }, place) => (
        <section key={title.en} aria-labelledby={`part-${place + 1}`}>
          <h2 id={`part-${place + 1}`}>{title[language]}</h2>
          {text[language].split('\n').filter((line) => line.trim() !== '').map((line) => <p key={line}>{line}</p>)}
        </section>
      ))}
      <section aria-labelledby="laws">
        <h2 id="laws">{t('page.privacy.laws')}</h2>
        {(['mainland', 'taiwan'] as const).map((region) => (
          <div key={region}>
            <h3>{t(`page.privacy.region.${region}`)}</h3>
            <ul>{laws[region].map((law) => <li key={Object.values(law).join()}><LawTitle law={law} /></li>)}</ul>
          </div>
        ))}
      </section>
      <Versions shown={number} versions={versions} />
      <p><a href="/app/personal">{t('page.privacy.mine')}</a></p>
    </div>
  );
}

/** In every script that it has, the reader's first. */
function LawTitle({ law }: Readonly<{ law: Law }>): ReactNode {
  const { language } = useReading();
  return quotations(law, language).map(({ language: each, text }, place) => <Fragment key={each}>{place > 0 ? ' · ' : null}<Quote language={each}>{text}</Quote></Fragment>);
}

function Versions({ shown, versions }: Readonly<{ shown: number; versions: readonly NoticeVersion[] }>): ReactNode {
  const { language, t } = useReading();
  const others = versions.filter(({ version }) => version !== shown);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('page.privacy.versions')}</h2>
      <ul>
        {others.map(({ version, validFrom }) => (
          <li key={version}>
            <a href={`${pageAddress(language, '/privacy')}?version=${version}`}>{validFrom === null ? t('page.privacy.first', { version }) : t('page.privacy.version', { version, day: validFrom })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
