import type { ReactNode } from 'react';
import { langTags, languages } from './language';
import type { PageFacts } from './page-facts';
import { pageAddress, type Reading } from './reading';
import type { Site } from './site';

type Props = Readonly<{ reading: Reading; site: Site; facts: PageFacts }>;

/** Title, description, canonical address and the same page in the other languages. No inline style or script. */
export function Head({ reading, site, facts }: Props): ReactNode {
  const address = (language: (typeof languages)[number]): string => `${site.origin}${pageAddress(language, facts.path)}`;
  const name = reading.t('ui.product');
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{facts.title === name ? name : reading.t('ui.title', { page: facts.title })}</title>
      <meta name="description" content={facts.description} />
      {facts.unlisted ? <meta name="robots" content="noindex, follow" /> : <link rel="canonical" href={address(reading.language)} />}
      {languages.map((language) => <link key={language} rel="alternate" hrefLang={langTags[language]} href={address(language)} />)}
      {facts.feed ? <link rel="alternate" type="application/atom+xml" title={reading.t('ui.follow.feed')} href={pageAddress(reading.language, `/feeds/${facts.feed}.atom`)} /> : null}
      <link rel="stylesheet" href={site.stylesheet} />
      {facts.script ? <script type="module" src={site.scripts[facts.script]} /> : null}
      <link rel="icon" href="data:," />
    </head>
  );
}
