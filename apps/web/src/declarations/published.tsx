import { pageAddress, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { codeAddress } from './declarations';

/** It is public: its number, the code for its products, and where everybody sees it. */
export function PublishedNow({ number, version }: Readonly<{ number: string; version: number }>): ReactNode {
  const { language, t } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="said" aria-labelledby="published">
      <h2 id="published" ref={heading} tabIndex={-1}>{t('app.declarations.published', { number })}</h2>
      <p>{t('app.declarations.publishedVersion', { version })}</p>
      <p><img className="qr" src={codeAddress(number)} alt={t('app.declarations.codeOf', { number })} /></p>
      <ul className="acts">
        <li><a href={codeAddress(number)} download={`${number}.svg`}>{t('app.declarations.downloadCode')}</a></li>
        <li><a href={`/q/${number}`}>{t('app.declarations.codePage')}</a></li>
        <li><a href={pageAddress(language, `/d/${number}`)}>{t('app.declarations.publicPage')}</a></li>
        <li><Link to="/declarations">{t('app.declarations.back')}</Link></li>
      </ul>
    </section>
  );
}
