import type { ReactNode } from 'react';
import type { Proof, ProofStep } from '@pure/equivalence';
import { Sentence, useReading } from '@ui';
import type { Named } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { gradeWords } from '../parts/evidence';
import { RelationChip } from '../verdict/relation-chip';
import { StepFacts } from './step-facts';

type Props = Readonly<{ proof: Proof; named: Named }>;

/** A proof step by step, and what follows from it with the grade of its weakest step. */
export function ProofSteps({ proof, named }: Props): ReactNode {
  const { t } = useReading();
  return (
    <ol className="steps">
      {proof.steps.map((step) => <li key={step.from + step.to}><Step step={step} named={named} /></li>)}
      <li>
        <p><strong><Sentence k="page.why.hence" from={<DocumentNumber designation={proof.from} named={named} />} to={<DocumentNumber designation={proof.to} named={named} />} /></strong> <RelationChip mask={proof.mask} provisional={proof.grade <= 1 || proof.steps.some(({ flags }) => flags.includes('label-not-seen'))} /></p>
        <p className="meta">{t(`page.why.rule.${proof.rule}`)} {t('page.why.weakest', { grade: gradeWords(proof.grade, t) })}</p>
      </li>
    </ol>
  );
}

function Step({ step, named }: Readonly<{ step: ProofStep; named: Named }>): ReactNode {
  return (
    <>
      <p><DocumentNumber designation={step.from} named={named} /> → <DocumentNumber designation={step.to} named={named} /> <RelationChip mask={step.mask} provisional={step.grade <= 1 || step.flags.includes('label-not-seen')} /></p>
      <StepFacts step={step} named={named} />
    </>
  );
}
