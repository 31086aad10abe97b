import type { ReactNode } from 'react';
import { Head } from './head';
import { Footer } from './footer';
import { Header } from './header';
import { langTags } from './language';
import { ReadingProvider, pageAddress, type Reading } from './reading';
import type { PageFacts } from './page-facts';
import type { Crumb, Site } from './site';

type Props = Readonly<{ reading: Reading; site: Site; facts: PageFacts; children: ReactNode }>;

/** The whole document of a public page: complete without script, cookie or sign-in. */
export function Layout({ reading, site, facts, children }: Props): ReactNode {
  return (
    <html lang={langTags[reading.language]}>
      <Head reading={reading} site={site} facts={facts} />
      <body>
        <ReadingProvider value={reading}>
          <a className="skip" href="#main">{reading.t('ui.skip')}</a>
          <Header site={site} path={facts.path} query={facts.query} />
          <main id="main" tabIndex={-1}>
            {facts.hero ?? null}
            <div className="wrap">
              {facts.crumbs ? <Crumbs crumbs={facts.crumbs} reading={reading} /> : null}
              {children}
            </div>
          </main>
          <Footer site={site} asOf={facts.asOf} />
        </ReadingProvider>
      </body>
    </html>
  );
}

function Crumbs({ crumbs, reading }: Readonly<{ crumbs: readonly Crumb[]; reading: Reading }>): ReactNode {
  return (
    <nav className="crumb" aria-label={reading.t('ui.crumbs')}>
      <ol>
        <li><a href={pageAddress(reading.language, '/')}>{reading.t('ui.home')}</a></li>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.path === undefined ? <span aria-current="page">{crumb.label}</span> : <a href={pageAddress(reading.language, crumb.path)}>{crumb.label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
