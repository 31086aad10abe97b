import { langTags, type Reading, type Site } from '@ui';
import type { ReactNode } from 'react';

type Props = Readonly<{ reading: Reading; site: Site; labels: string; script: string | null; styles: readonly string[] }>;

/** The document in which the workspaces run. `labels`: how the sides are called at present, by language, as JSON. Without script it says so, and whom to call. */
export function Shell({ reading: { language, t }, site, labels, script, styles }: Props): ReactNode {
  const { phone } = site.operator;
  return (
    <html lang={langTags[language]} data-language={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{t('ui.title', { page: t('site.workspaces.title') })}</title>
        <link rel="stylesheet" href={site.stylesheet} />
        {styles.map((style) => <link key={style} rel="stylesheet" href={`/app/${style}`} />)}
        <link rel="icon" href="data:," />
        {script === null ? null : <script type="module" src={`/app/${script}`} />}
      </head>
      <body>
        <div id="app" className="app" data-labels={labels}>{script === null ? <p className="wrap">{t('site.workspaces.notBuilt')}</p> : null}</div>
        <noscript>
          <div className="wrap">
            <h1>{t('site.workspaces.title')}</h1>
            <p>{t('site.workspaces.noScript')}</p>
            {phone === undefined ? null : <p>{t('ui.footer.phone', { value: phone })}</p>}
            <p><a href="/">{t('ui.home')}</a></p>
          </div>
        </noscript>
      </body>
    </html>
  );
}
