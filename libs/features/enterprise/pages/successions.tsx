import { pageAddress, Quote, QuotedText, remarkLanguage, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedSuccession } from '../application/publication/published-store';

/** Who came before or after, with what happened, on which day and on what basis. */
export function Successions({ all }: Readonly<{ all: readonly PublishedSuccession[] }>): ReactNode {
  const { language, t } = useReading();
  return (
    <ul className="plain">
      {all.map(({ number, name, kind, on, basis }) => (
        <li key={number}>
          <QuotedText texts={name} /> <a className="num" href={pageAddress(language, `/e/${number}`)}>{number}</a> {t(`page.enterprise.succession.${kind}`, { on })}
          <br /><span className="meta"><Sentence k="page.enterprise.basis" basis={<Remark text={basis} />} /></span>
        </li>
      ))}
    </ul>
  );
}

/** What the centre wrote, in the script in which it writes. */
export function Remark({ text }: Readonly<{ text: string }>): ReactNode {
  return <Quote language={remarkLanguage(text, 'mainland')}>{text}</Quote>;
}
