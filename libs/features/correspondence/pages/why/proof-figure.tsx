import type { ReactNode } from 'react';
import { AdoptionLanes, MOST_NODES } from '@figure';
import type { Proof } from '@pure/equivalence';
import { DataTable, Figure, useReading, type Row } from '@ui';
import type { Named, PairView } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { Evidence } from '../parts/evidence';
import { relationWords } from '../verdict/relation-chip';
import { proofGraph } from './proof-graph';

/** The path among the lanes, with the same as a table; the table first where a picture would hold too much. */
export function ProofFigure({ view }: Readonly<{ view: PairView }>): ReactNode {
  const { t } = useReading();
  const { answer, named } = view;
  const proofs = answer.contradiction ?? answer.proofs;
  if (proofs.length === 0) return null;
  const graph = proofGraph(answer, named, t);
  const title = t('page.why.figure', { from: view.from.number, to: view.to.number });
  const crowded = graph.nodes.length > MOST_NODES;
  return (
    <Figure
      label={title}
      tableFirst={crowded}
      picture={
        <AdoptionLanes
          id="path"
          graph={graph}
          title={title}
          description={proofs.flatMap((proof) => proof.steps.map((step) => t('page.why.inWords', { from: step.from, to: step.to, relation: relationWords(step.mask, t) }))).join('')}
          laneTitles={{ mainland: t('label.side.mainland'), base: t('page.std.lanes.base'), taiwan: t('label.side.taiwan') }}
          emptyLane={t('page.why.emptyLane')}
        />
      }
      caption={t(crowded ? 'page.std.lanes.tooMany' : 'page.why.legend')}
      table={<StepTable proofs={proofs} named={named} />}
    />
  );
}

function StepTable({ proofs, named }: Readonly<{ proofs: readonly Proof[]; named: Named }>): ReactNode {
  const { t } = useReading();
  const columns = ['step', 'from', 'to', 'relation', 'kind', 'source'].map((name) => ({ label: t(`page.why.column.${name}`) }));
  const rows = proofs.flatMap((proof, place) => proof.steps.map((step, index): Row => {
    const kind = step.leaves.find((leaf) => leaf.fact.id === step.fact)?.fact.kind;
    return {
      key: `${place} ${index}`,
      cells: [
        <span className="nb">{proofs.length > 1 ? t('page.why.proofStep', { proof: place + 1, step: index + 1 }) : index + 1}</span>,
        <DocumentNumber designation={step.from} named={named} />,
        <DocumentNumber designation={step.to} named={named} />,
        relationWords(step.mask, t),
        kind ? t(`page.why.kind.${kind}`) : null,
        <Evidence source={step.source} grade={step.grade} named={named} />,
      ],
    };
  }));
  return <DataTable caption={t('page.why.caption')} columns={columns} rows={rows} />;
}
