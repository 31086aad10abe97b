import { langTags, type Reading, ReadingProvider } from '@ui';
import type { ReactNode } from 'react';
import { STYLE } from './style';

type Props = Readonly<{ reading: Reading; title: string; host: string; children: ReactNode }>;

/** A whole document in one answer, for a reader who came by a code: no script, font, image or second request. */
export function CodeDocument({ reading, title, host, children }: Props): ReactNode {
  return (
    <html lang={langTags[reading.language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <style>{STYLE}</style>
      </head>
      <body>
        <ReadingProvider value={reading}>
          <main>
            {children}
            <p className="meta">{reading.t('page.code.host', { host })}</p>
          </main>
        </ReadingProvider>
      </body>
    </html>
  );
}
