import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import { countedSides, type SectorView } from '../../application/sectors/sector-view';
import { grouped } from '../list/coverage-line';
import { LegalEffect } from '../standard/standard-page';
import { CandidatesSection } from './candidates-section';
import { EditionChanges } from './edition-changes';
import { KnowledgeSection, NextImports } from './knowledge-section';
import { LanesSection } from './lanes-section';
import { SeriesSection } from './series-section';

/** One sector: three numbers, what is known and what is not, the pictures that its data allow, and what to import next. */
export function SectorPage({ view }: Readonly<{ view: SectorView }>): ReactNode {
  const { language, t } = useReading();
  const sector = t(`sector.${view.id}`);
  return (
    <>
      <h1>{sector}</h1>
      <p className="lead">{t('page.sector.ofLead', total(view))}</p>
      <Counts view={view} />
      <p><a href={pageAddress(language, `/search?${new URLSearchParams({ sector: view.id })}`)}>{t('page.sector.all', { sector })}</a></p>
      <KnowledgeSection view={view} />
      {view.series.map((series) => <SeriesSection key={series.series} series={series} />)}
      <LanesSection sector={sector} lanes={view.lanes} />
      <CandidatesSection candidates={view.candidates} />
      <EditionChanges changes={view.changes} />
      <NextImports next={view.next} />
      <LegalEffect />
      <p className="meta">{t('page.sector.basis', { version: view.version })}</p>
    </>
  );
}

function total({ counts }: SectorView): Readonly<{ known: string; inForce: string }> {
  const sum = (name: 'known' | 'inForce'): string => grouped(countedSides.reduce((all, side) => all + counts[side][name], 0));
  return { known: sum('known'), inForce: sum('inForce') };
}

/** Editions of each side that a source describes, and how many of them are in force. */
function Counts({ view }: Readonly<{ view: SectorView }>): ReactNode {
  const { t } = useReading();
  return (
    <dl className="counts">
      {countedSides.map((side) => {
        const { known, inForce } = view.counts[side];
        const label = t(`label.side.${side}`);
        return (
          <div key={side}>
            <dt>{side === 'international' ? label : t('page.sector.sample', { side: label })}</dt>
            <dd>{grouped(known)}</dd>
            <dd className="meta">{t('page.sector.inForce', { count: grouped(inForce) })}</dd>
          </div>
        );
      })}
    </dl>
  );
}
