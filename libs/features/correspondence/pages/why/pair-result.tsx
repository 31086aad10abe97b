import type { ReactNode } from 'react';
import type { Proof } from '@pure/equivalence';
import { pageAddress, useReading } from '@ui';
import type { Named, PairView } from '../../application/views';
import { comparePath, deltaPath, whyPath } from '../parts/addresses';
import { gradeWords } from '../parts/evidence';
import { StandardCards } from '../parts/standard-cards';
import { LegalBox } from '../verdict/legal-box';
import { GapSection } from './gap-section';
import { ProofFigure } from './proof-figure';
import { ProofSteps } from './proof-steps';
import { Crossings, VerdictBox } from './verdict-box';

/** Further proofs that a page spells out; the file has all of them. */
const MOST = 5;

type Props = Readonly<{ view: PairView; on: Readonly<{ asOf: string; territory: string }> }>;

/** Why two standards stand as they do: the answer, each step with its source, what is missing, and how to check it. */
export function PairResult({ view, on }: Props): ReactNode {
  const { answer } = view;
  return (
    <>
      <StandardCards from={view.from} to={view.to} />
      <VerdictBox view={view} />
      <LegalBox id="effect" standing={answer.standing} mapping={answer.mapping} decided={answer.mapping === undefined ? undefined : view.named.decisions?.get(answer.mapping)} />
      <Onward view={view} on={on} />
      <Crossings view={view} />
      <Proofs view={view} />
      <ProofFigureSection view={view} />
      <GapSection view={view} />
      <Check view={view} on={on} />
    </>
  );
}

function Onward({ view: { from, to }, on: { asOf, territory } }: Props): ReactNode {
  const { language, t } = useReading();
  const links = [
    { name: 'otherSide', path: whyPath({ from: to.number, to: from.number, asOf, territory }) },
    { name: 'compare', path: comparePath({ a: from.number, b: to.number, asOf }) },
    { name: 'test', path: deltaPath({ to: [to.number], have: [from.number], asOf, territory }) },
    { name: 'all', path: whyPath({ from: from.number, asOf, territory }) },
  ];
  return <ul className="links noprint">{links.map(({ name, path }) => <li key={name}><a href={pageAddress(language, path)}>{t(`page.why.onward.${name}`, { from: from.number, to: to.number })}</a></li>)}</ul>;
}

function Proofs({ view: { answer, named } }: Readonly<{ view: PairView }>): ReactNode {
  const { t } = useReading();
  const [first, ...others] = answer.proofs;
  if (answer.contradiction) return <Contradiction proofs={answer.contradiction} named={named} />;
  if (!first) return null;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t('page.why.proof')}</h2>
      <ProofSteps proof={first} named={named} />
      {others.length > 0 ? <Others proofs={others} named={named} /> : null}
    </section>
  );
}

function Others({ proofs, named }: Readonly<{ proofs: readonly Proof[]; named: Named }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h3>{t('page.why.others', { count: proofs.length })}</h3>
      {proofs.slice(0, MOST).map((proof, place) => (
        <details key={proof.id}>
          <summary>{t('page.why.other', { place: place + 2, steps: proof.steps.length, grade: gradeWords(proof.grade, t) })}</summary>
          <ProofSteps proof={proof} named={named} />
        </details>
      ))}
      {proofs.length > MOST ? <p className="meta">{t('page.why.moreInFile', { count: proofs.length - MOST })}</p> : null}
    </>
  );
}

/** Proofs that cannot all be right, side by side, and no conclusion. */
function Contradiction({ proofs, named }: Readonly<{ proofs: readonly Proof[]; named: Named }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t('page.why.contradiction')}</h2>
      <div className="cards">
        {proofs.map((proof, place) => <section key={proof.id} className="card" aria-labelledby={`proof-${place}`}><h3 id={`proof-${place}`}>{t('page.why.oneOf', { place: place + 1 })}</h3><ProofSteps proof={proof} named={named} /></section>)}
      </div>
    </section>
  );
}

function ProofFigureSection({ view }: Readonly<{ view: PairView }>): ReactNode {
  const { t } = useReading();
  const { answer } = view;
  if ((answer.contradiction ?? answer.proofs).length === 0) return null;
  return <section aria-labelledby="lanes"><h2 id="lanes">{t('page.why.lanes')}</h2><ProofFigure view={view} /></section>;
}

/** The proof as a file, and the command that checks it without this site. */
function Check({ view: { from, to, asOf: day, answer }, on: { asOf, territory } }: Props): ReactNode {
  const { language, t } = useReading();
  if ((answer.contradiction ?? answer.proofs).length === 0) return null;
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('page.why.check.title')}</h2>
      <p>{t('page.why.check.text')} <a href={pageAddress(language, whyPath({ from: from.number, to: to.number, asOf, territory, format: 'json' }))}>{t('page.why.check.file')}</a></p>
      <pre lang="en"><code>{`npm run gongtong -- verify proof proof-${day}.json`}</code></pre>
    </section>
  );
}
