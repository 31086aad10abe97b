import type { ReactNode } from 'react';
import { langTags, languages, ownNames } from './language';
import { pageAddress, useReading } from './reading';
import type { NavEntry, Site } from './site';

type Props = Readonly<{ site: Site; path: string; query?: string }>;

/** Mark, live entries only, and the switch of languages that keeps the address and the query. */
export function Header({ site, path, query }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={pageAddress(language, '/')}><Mark />{t('ui.brand')}</a>
        <nav aria-label={t('ui.nav.label')}>
          {site.nav.map((entry) => (
            <a key={entry.path} href={pageAddress(language, entry.path)} aria-current={isCurrent(entry, path) ? 'page' : undefined}>{t(entry.label)}</a>
          ))}
        </nav>
        <a href="/app/">{t('ui.nav.signIn')}</a>
        <ul className="tools" aria-label={t('ui.language')}>
          {languages.map((other) => (
            <li key={other} lang={langTags[other]}>
              {other === language ? <span aria-current="true">{ownNames[other]}</span> : <a href={pageAddress(other, path) + (query ? `?${query}` : '')} hrefLang={langTags[other]} rel="alternate">{ownNames[other]}</a>}
            </li>
          ))}
        </ul>
      </div>
    </header>
  );
}

function isCurrent(entry: NavEntry, path: string): boolean {
  return path === entry.path || path.startsWith(`${entry.path}/`);
}

/** Two rings that overlap: what two documents have in common. */
function Mark(): ReactNode {
  return (
    <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true" focusable="false">
      <circle cx="11.5" cy="12" r="9" fill="none" stroke="#fff" strokeWidth="2.4" />
      <circle cx="20.5" cy="12" r="9" fill="none" stroke="#7fd6cf" strokeWidth="2.4" />
    </svg>
  );
}
