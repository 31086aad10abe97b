import { languages, ownNames, Quote, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';

/** What of a declaration is taken along as a file: papers of the version that is shown, everything else of the version of today. */
export function Taking({ seen: { number, version, shown } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const declaration = `/api/v1/declarations/${number}`;
  const files = ['check-receipt.pdf', 'qr.png', 'offline-code.svg', 'export/csv', 'export/json', 'export/untp'] as const;
  return (
    <section className="noprint" aria-labelledby="take">
      <h2 id="take">{t('page.taking.title')}</h2>
      <ul className="links">
        {languages.map((language) => <li key={language}><a href={`${declaration}/versions/${shown.version}/document.pdf?lang=${language}`}><Sentence k="page.taking.document" language={<Quote language={language}>{ownNames[language]}</Quote>} /></a></li>)}
        {shown.version === version ? files.map((file) => <li key={file}><a href={`${declaration}/${file}`}>{t(`page.taking.file.${file.replace(/\W/g, '-')}`)}</a></li>) : null}
      </ul>
    </section>
  );
}
