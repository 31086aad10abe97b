import type { ReactNode } from 'react';
import { AdoptionLanes, MOST_NODES } from '@figure';
import { DataTable, Figure, SourceNote, StandardNumber, StatusTag, Tag, useReading, type Row } from '@ui';
import type { Adopter, AdoptionLane } from '../../application/sectors/sector-view';
import { lanesGraph } from './lanes-graph';

type Props = Readonly<{ sector: string; lanes: readonly AdoptionLane[] }>;

/** Confirmed adoptions of the sector as lanes, with the same as a table; the table first where a picture would hold too much. */
export function LanesSection({ sector, lanes }: Props): ReactNode {
  const { t } = useReading();
  if (lanes.length === 0) return null;
  const graph = lanesGraph(lanes, t);
  const title = t('page.sector.lanes.title', { sector });
  const adoptions = lanes.flatMap((lane) => [...lane.mainland, ...lane.taiwan].map((adopter) => ({ adopter, lane })));
  const sentences = adoptions.map(({ adopter, lane }) => t(`page.std.lanes.sentence.${adopter.degree}`, { national: adopter.edition.number, base: lane.base.number }));
  return (
    <section aria-labelledby="lanes-title">
      <h2 id="lanes-title">{t('page.sector.lanes.heading')}</h2>
      <p>{t('page.sector.lanes.lead', { bases: lanes.length, adoptions: adoptions.length })}</p>
      <Figure
        label={title}
        tableFirst={graph.nodes.length > MOST_NODES}
        picture={
          <AdoptionLanes
            id="lanes"
            graph={graph}
            title={title}
            description={sentences.join('')}
            laneTitles={{ mainland: t('label.side.mainland'), base: t('page.std.lanes.base'), taiwan: t('label.side.taiwan') }}
            emptyLane={t('page.std.lanes.empty')}
          />
        }
        caption={t(graph.nodes.length > MOST_NODES ? 'page.std.lanes.tooMany' : 'page.std.lanes.legend')}
        table={<LanesTable adoptions={adoptions} />}
      />
    </section>
  );
}

function LanesTable({ adoptions }: Readonly<{ adoptions: readonly Readonly<{ adopter: Adopter; lane: AdoptionLane }>[] }>): ReactNode {
  const { t } = useReading();
  const columns = ['national', 'side', 'degree', 'base', 'source'].map((name) => ({ label: t(`page.sector.lanes.${name}`) }));
  const rows: Row[] = adoptions.map(({ adopter: { edition, degree, source }, lane }) => ({
    key: `${edition.number} ${lane.base.number}`,
    cells: [
      <><StandardNumber number={edition.number} slug={edition.slug} /> <StatusTag status={edition.status} /></>,
      t(`label.side.${edition.side}`),
      t(`page.degree.${degree}`),
      <><StandardNumber number={lane.base.number} slug={lane.base.slug} /><Newer lane={lane} /></>,
      <SourceNote source={source} />,
    ],
  }));
  return <DataTable caption={t('page.std.lanes.caption')} columns={columns} rows={rows} />;
}

function Newer({ lane: { latest } }: Readonly<{ lane: AdoptionLane }>): ReactNode {
  const { t } = useReading();
  if (!latest) return null;
  return <> <Tag tone="warn">{t('page.sector.newer', { number: latest.number })}</Tag></>;
}
