import { DataTable, SummaryList, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Enterprise } from './enterprise';
import { Territory } from '../shell/territory';

/** What two persons verify: of an enterprise, or of a change of it. */
export type VerifiedFacts = Pick<Enterprise, 'subject' | 'name' | 'uscc' | 'ubn' | 'registeredOn' | 'route' | 'thirdTerritory'>;
type Line = Readonly<{ term: string; lang?: string; text: (facts: VerifiedFacts, t: Translate) => string | null }>;

const lines: readonly Line[] = [
  { term: 'subject', text: ({ subject }, t) => t(`app.enterprise.subjects.${subject}`) },
  { term: 'hans', lang: 'zh-Hans', text: ({ name }) => name['zh-Hans'] ?? null },
  { term: 'hant', lang: 'zh-Hant', text: ({ name }) => name['zh-Hant'] ?? null },
  { term: 'latin', lang: 'en', text: ({ name }) => name.en ?? null },
  { term: 'uscc', text: ({ uscc }) => uscc },
  { term: 'ubn', text: ({ ubn }) => ubn },
  { term: 'registeredOn', text: ({ registeredOn }) => registeredOn },
  { term: 'route', text: ({ route }, t) => (route === null ? null : t(`app.enterprise.routes.${route}`)) },
  { term: 'thirdTerritory', text: ({ thirdTerritory }) => thirdTerritory },
];

/** A name keeps the script in which it is registered. */
const shown = (text: string | null, lang?: string): ReactNode => (text === null || lang === undefined ? text : <span lang={lang}>{text}</span>);

/** What the licence says, and where the company is reached. */
export function Facts({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { address, territory, website } = enterprise;
  return (
    <SummaryList
      rows={[
        ...lines.map(({ term, lang, text }) => ({ term: t(`app.enterprise.${term}`), detail: shown(text(enterprise, t), lang) })),
        { term: t('app.enterprise.address'), detail: address },
        { term: t('app.enterprise.territory'), detail: territory ? <Territory codes={[territory]} /> : territory },
        { term: t('app.enterprise.website'), detail: website },
      ]}
    />
  );
}

/** What is published now beside what would be published; what stays as it is is left out. */
export function FactsCompared({ before, after }: Readonly<{ before: VerifiedFacts; after: VerifiedFacts }>): ReactNode {
  const { t } = useReading();
  const changed = lines.filter(({ text }) => text(before, t) !== text(after, t));
  if (changed.length === 0) return <p className="meta">{t('app.revision.same')}</p>;
  return (
    <DataTable
      caption={t('app.revision.compared')}
      columns={['what', 'now', 'then'].map((name) => ({ label: t(`app.revision.column.${name}`) }))}
      rows={changed.map(({ term, lang, text }) => ({ key: term, cells: [t(`app.enterprise.${term}`), shown(text(before, t), lang) ?? t('app.revision.nothing'), shown(text(after, t), lang) ?? t('app.revision.nothing')] }))}
    />
  );
}
