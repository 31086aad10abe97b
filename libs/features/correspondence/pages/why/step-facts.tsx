import type { ReactNode } from 'react';
import type { AdoptionFact, Deviation, Fact, Leaf, ProofStep, SuccessionFact } from '@pure/equivalence';
import { Sentence, useReading } from '@ui';
import type { Named } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { Evidence } from '../parts/evidence';

type Of<F> = Readonly<{ fact: F; named: Named }>;

/** All facts of one step: the one that decides first, each with its source and grade. */
export function StepFacts({ step, named }: Readonly<{ step: ProofStep; named: Named }>): ReactNode {
  const { t } = useReading();
  return (
    <ul>
      {inOrder(step).map(({ fact, hash }, place) => (
        <li key={hash}>
          {place === 1 ? <span className="meta">{t('page.why.beside')} </span> : null}
          <FactSentence fact={fact} named={named} /> <Evidence source={fact.source} grade={fact.grade} named={named} />
          <StatedOn fact={fact} named={named} />
        </li>
      ))}
      {step.flags.filter((flag) => !told.has(flag)).map((flag) => <li key={flag}>{t(`page.corr.flag.${flag}`)}</li>)}
    </ul>
  );
}

/** Flags that the sentences of the facts say already. */
const told: ReadonlySet<string> = new Set(['decided', 'deviations-not-recorded']);

function inOrder({ leaves, fact }: ProofStep): readonly Leaf[] {
  return [...leaves.filter((leaf) => leaf.fact.id === fact), ...leaves.filter((leaf) => leaf.fact.id !== fact)];
}

function StatedOn({ fact, named }: Of<Fact>): ReactNode {
  const { t } = useReading();
  const date = named.sources.get(fact.source)?.statedOn;
  return date === undefined ? null : <span className="meta"> · {t('page.why.statedOn', { date })}</span>;
}

/** What one source says, in one sentence. */
export function FactSentence({ fact, named }: Of<Fact>): ReactNode {
  switch (fact.kind) {
    case 'adoption':
      return <Adoption fact={fact} named={named} />;
    case 'replacement':
    case 'amendment':
      return <Succession fact={fact} named={named} />;
    case 'mapping':
      return <Sentence k={fact.negated ? 'page.why.fact.notMapping' : 'page.why.fact.mapping'} mapping={fact.mapping} from={<DocumentNumber designation={fact.from} named={named} />} to={<DocumentNumber designation={fact.to} named={named} />} relation={<Related relation={fact.relation} />} />;
    case 'mention':
      return <Sentence k="page.why.fact.mention" from={<DocumentNumber designation={fact.from} named={named} />} to={<DocumentNumber designation={fact.to} named={named} />} />;
  }
}

function Related({ relation }: Readonly<{ relation: string }>): ReactNode {
  const { t } = useReading();
  return t(`correspondence.relation.${relation}`);
}

function Adoption({ fact, named }: Of<AdoptionFact>): ReactNode {
  const { t } = useReading();
  const stated = fact.degree === 'undetermined' ? fact.degreeStated : null;
  return (
    <>
      <Sentence k={stated === null ? `page.why.fact.adoption.${fact.degree}` : `page.why.fact.stated.${stated}`} national={<DocumentNumber designation={fact.national} named={named} />} base={<DocumentNumber designation={fact.base} named={named} />} />
      {fact.nationalDated && fact.baseDated ? null : <> {t('page.why.fact.undated')}</>}
      {' '}{listWords(fact.deviations, { seen: fact.deviationsSeen, complete: fact.deviationsComplete, expected: fact.degree !== 'IDT' && stated !== 'IDT' }, t)}
    </>
  );
}

function Succession({ fact, named }: Of<SuccessionFact>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <Sentence k={`page.why.fact.${fact.kind}`} newer={<DocumentNumber designation={fact.newer} named={named} />} older={<DocumentNumber designation={fact.older} named={named} />} />
      {' '}{listWords(fact.changes, { seen: fact.changesSeen, complete: fact.changesComplete, expected: true }, t)}
    </>
  );
}

type ListState = Readonly<{ seen: boolean; complete: boolean; expected: boolean }>;

/** What is known of a list of differences. A list that nobody saw is not an empty one. */
function listWords(list: readonly Deviation[], { seen, complete, expected }: ListState, t: ReturnType<typeof useReading>['t']): string {
  if (list.length > 0) return t(complete ? 'page.why.list.complete' : 'page.why.list.partial', { count: list.length });
  if (seen && complete) return t('page.why.list.none');
  return expected ? t('page.why.list.unseen') : '';
}
