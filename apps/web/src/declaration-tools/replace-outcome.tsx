import { DataTable, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema';

type Outcome = components['schemas']['ReplacedReferences']['items'][number];
/** One declaration as it is asked for. */
export type Asked = { id: string; version: number; notices: { code: string; path: string }[] };

/** What became of each declaration. */
export function ReplaceOutcome({ outcomes, titles }: Readonly<{ outcomes: readonly Outcome[]; titles: ReadonlyMap<string, string> }>): ReactNode {
  const { t } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1}>{t('app.tools.replace.outcome')}</h2>
      <DataTable
        caption={t('app.tools.replace.outcome')}
        captionHidden
        columns={[{ label: t('app.declarations.product') }, { label: t('app.tools.replace.result') }, { label: t('app.tools.import.reason') }]}
        rows={outcomes.map(({ id, outcome, version, detail }) => ({
          key: id, cells: [<Link key="name" to={`/declarations/${id}/check`}>{titles.get(id) ?? id}</Link>, t(`app.tools.replace.outcomes.${outcome}`, { version: version ?? 0 }), detail ?? '–'],
        }))}
      />
    </section>
  );
}
