import type { ReactNode } from 'react';
import { DataTable, QuotedText, Sentence, StandardNumber, StatusTag, pageAddress, useReading, type Row } from '@ui';
import type { CorrespondenceView, Named } from '../../application/views';
import { comparePath, deltaPath, whyPath } from '../parts/addresses';
import { DocumentNumber } from '../parts/document-number';
import { gradeWords } from '../parts/evidence';
import { ProvisionalTag, UnilateralTag } from '../verdict/standing-tag';
import { RelationChip } from '../verdict/relation-chip';

type Props = Readonly<{ caption: string; items: readonly CorrespondenceView[]; named: Named; asOf?: string }>;

/** Correspondences of one standing: what corresponds, how, on which evidence, what is missing, and where each is proved. */
export function CorrespondenceTable({ caption, items, named, asOf }: Props): ReactNode {
  const { t } = useReading();
  const columns = ['target', 'relation', 'grade', 'note', 'next'].map((name) => ({ label: t(`page.corr.column.${name}`) }));
  const rows: Row[] = items.map((item) => ({
    key: item.answer.to,
    open: item.answer.provisional,
    cells: [<Target item={item} />, <Relation item={item} named={named} />, <Grade item={item} />, <Notes item={item} named={named} />, <Next item={item} asOf={asOf} />],
  }));
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} />;
}

type Of = Readonly<{ item: CorrespondenceView }>;

function Target({ item: { document, transitions } }: Of): ReactNode {
  const { t } = useReading();
  const procedure = (name: string): string => (knownProcedures.has(name) ? t(`page.procedure.${name}`) : name);
  return (
    <>
      <StandardNumber number={document.number} slug={document.slug} /> <StatusTag status={document.status} />
      {Object.keys(document.title).length > 0 ? <><br /><span className="plain"><QuotedText texts={document.title} /></span></> : null}
      {transitions.map(({ procedure: name, startsOn }) => <span key={`${name} ${startsOn}`} className="meta plain"><br />{t('page.corr.transition', { procedure: procedure(name), date: startsOn })}</span>)}
    </>
  );
}

const knownProcedures: ReadonlySet<string> = new Set(['new-types', 'approved-types', 'type-approval', 'rpc', 'doc', 'renewal']);

function Relation({ item: { answer }, named }: Of & Readonly<{ named: Named }>): ReactNode {
  return <><RelationChip mask={answer.mask} provisional={answer.provisional} />{answer.provisional && answer.standing !== 'lead' ? <><br /><ProvisionalTag /></> : null}{answer.mapping !== undefined && named.decisions?.get(answer.mapping)?.unilateral ? <><br /><UnilateralTag /></> : null}</>;
}

function Grade({ item: { answer } }: Of): ReactNode {
  const { t } = useReading();
  return answer.standing === 'lead' ? <span className="meta">–</span> : gradeWords(answer.grade, t);
}

/** Flags that tell the reader what the relation leaves open; the others say how it was found and stand with the proof. */
const told: ReadonlySet<string> = new Set(['deviations-not-recorded', 'identical-with-deviations', 'degrees-differ', 'open-key']);

function Notes({ item: { answer }, named }: Of & Readonly<{ named: Named }>): ReactNode {
  const { t } = useReading();
  const { whyNot, gap, editionGaps, drift, flags } = answer;
  const number = (designation: string): ReactNode => <DocumentNumber designation={designation} named={named} />;
  return (
    <ul>
      {whyNot ? <li><Sentence k={`correspondence.missing.${whyNot.missing}`} from={number(whyNot.at.from)} to={number(whyNot.at.to)} /></li> : null}
      {gap && gap.items.length > 0 ? <li>{t(gap.complete ? 'page.corr.gapOf' : 'page.corr.gapAtLeast', { count: gap.items.length })}</li> : null}
      {flags.filter((flag) => told.has(flag)).map((flag) => <li key={flag}>{t(`page.corr.flag.${flag}`)}</li>)}
      {editionGaps.map(({ older, newer }) => <li key={older + newer}><Sentence k="page.corr.editionGap" older={number(older)} newer={number(newer)} /></li>)}
      {drift.map(({ adopted, latest }) => <li key={latest}><Sentence k="page.std.warning.drift" base={number(adopted)} latest={number(latest)} /></li>)}
    </ul>
  );
}

function Next({ item: { answer }, asOf }: Of & Readonly<{ asOf?: string }>): ReactNode {
  const { language, t } = useReading();
  const { from, to } = answer;
  const links = [
    { name: 'why', path: whyPath({ from, to, asOf }) },
    { name: 'compare', path: comparePath({ a: from, b: to, asOf }) },
    { name: 'test', path: deltaPath({ to: [to], have: [from], asOf }) },
  ];
  return <ul>{links.map(({ name, path }) => <li key={name}><a className="nb" href={pageAddress(language, path)} aria-label={t(`page.corr.nextOf.${name}`, { from, to })}>{t(`page.corr.next.${name}`)}</a></li>)}</ul>;
}
