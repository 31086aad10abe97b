import type { ReactNode } from 'react';
import { AdoptionLanes, MOST_NODES } from '@figure';
import { DataTable, Figure, Sentence, SourceNote, StandardNumber, useReading, type Row } from '@ui';
import type { AdoptionView, StandardView } from '../../application/standard-view';
import { Remark } from '../remark';
import { adoptionGraph, uniqueAdoptions } from './adoption-graph';

/** The picture of who adopts what, with its table. Nothing to draw: the section is left out. */
export function AdoptionSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  const graph = adoptionGraph(view, t);
  const adoptions = uniqueAdoptions(view);
  if (adoptions.length === 0) return null;
  const title = t('page.std.lanes.title', { number: view.edition.number });
  return (
    <section aria-labelledby="adoption">
      <h2 id="adoption">{t('page.std.section.adoption')}</h2>
      <Figure
        label={title}
        tableFirst={graph.nodes.length > MOST_NODES}
        picture={
          <AdoptionLanes
            id="lanes"
            graph={graph}
            title={title}
            description={adoptions.map((adoption) => sentence(adoption, t)).join('')}
            laneTitles={{ mainland: t('label.side.mainland'), base: t('page.std.lanes.base'), taiwan: t('label.side.taiwan') }}
            emptyLane={t('page.std.lanes.empty')}
          />
        }
        caption={t(graph.nodes.length > MOST_NODES ? 'page.std.lanes.tooMany' : 'page.std.lanes.legend')}
        table={<AdoptionTable adoptions={adoptions} view={view} />}
      />
    </section>
  );
}

function sentence(adoption: AdoptionView, t: ReturnType<typeof useReading>['t']): string {
  return t(`page.std.lanes.sentence.${adoption.degree}`, { national: adoption.national.number, base: adoption.base?.number ?? '' });
}

function AdoptionTable({ adoptions, view }: Readonly<{ adoptions: readonly AdoptionView[]; view: StandardView }>): ReactNode {
  const { t } = useReading();
  const columns = ['national', 'degree', 'base', 'deviations', 'source'].map((name) => ({ label: t(`page.std.lanes.column.${name}`) }));
  const rows: Row[] = adoptions.map((adoption) => ({
    key: `${adoption.national.number} ${adoption.base?.number}`,
    here: adoption.national.number === view.edition.number,
    cells: [
      <><StandardNumber number={adoption.national.number} slug={adoption.national.slug} /> <span className="meta">{t(`ui.status.${adoption.national.status}`)}</span></>,
      <><span>{t(`page.degree.${adoption.degree}`)}</span><StatedDegree adoption={adoption} /></>,
      adoption.base ? <><StandardNumber number={adoption.base.number} slug={adoption.base.slug} /> <span className="meta">{t(`ui.status.${adoption.base.status}`)}</span></> : null,
      deviationWords(adoption, t),
      <SourceNote source={adoption.source} />,
    ],
  }));
  return <DataTable id="adoption-table" caption={t('page.std.lanes.caption')} columns={columns} rows={rows} />;
}

/** Where the source prints no degree label, its own words stand beside ours. */
function StatedDegree({ adoption }: Readonly<{ adoption: AdoptionView }>): ReactNode {
  if (adoption.degree !== 'undetermined' || !adoption.degreeStated) return null;
  return <span className="meta"><br /><Sentence k="page.std.adoption.stated" stated={<Remark text={adoption.degreeStated} side={adoption.national.side} />} /></span>;
}

/** A list that nobody has seen is not an empty list. */
export function deviationWords(adoption: AdoptionView, t: ReturnType<typeof useReading>['t']): string | null {
  if (adoption.deviations.length > 0) return t('page.std.deviations.count', { count: adoption.deviations.length });
  if (adoption.degree === 'IDT') return adoption.deviationsSeen ? t('page.std.deviations.none') : null;
  return adoption.deviationsSeen && adoption.deviationsComplete ? t('page.std.deviations.none') : t('page.std.deviations.unseen');
}
