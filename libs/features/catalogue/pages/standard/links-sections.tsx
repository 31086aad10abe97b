import type { ReactNode } from 'react';
import { DataTable, QuotedText, Sentence, SourceNote, StandardNumber, StatusTag, useReading, type Row } from '@ui';
import type { EditionRef, SourceView, StandardView } from '../../application/standard-view';
import { Remark } from '../remark';

/** What it replaces and what replaces it, whole or in part. */
export function ReplacementSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const links = [
    ...view.replaces.map((each) => ({ ...each, direction: 'replaces' as const })),
    ...view.replacedBy.map((each) => ({ ...each, direction: 'replacedBy' as const })),
  ];
  const rows = links.map((link, index) => ({
    key: String(index),
    cells: [
      <Sentence k={`page.std.replacement.${link.planned ? 'planned' : link.direction}.${link.extent}`} number={<StandardNumber number={link.other.number} slug={link.other.slug} />} />,
      <QuotedText texts={link.other.title} />,
      <StatusTag status={link.other.status} />,
      link.on ? <span className="num">{link.on}</span> : null,
      <Origin source={link.source} note={link.note} side={view.edition.side} />,
    ],
  }));
  return <LinkTable id="replacement" columns={['relation', 'title', 'status', 'on', 'source']} rows={rows} />;
}

/** Amendments of this edition, or what this amendment amends. */
export function AmendmentSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const row = (direction: 'amendments' | 'amends') => (link: StandardView['amends'][number], index: number): Row => ({
    key: `${direction} ${index}`,
    cells: [
      <Sentence k={`page.std.amendment.${direction}`} number={<StandardNumber number={link.document.number} slug={link.document.slug} />} />,
      <QuotedText texts={link.document.title} />,
      <StatusTag status={link.document.status} />,
      <Origin source={link.source} note={link.note} side={view.edition.side} />,
    ],
  });
  const rows = [...view.amendments.map(row('amendments')), ...view.amends.map(row('amends'))];
  return <LinkTable id="amendments" columns={['relation', 'title', 'status', 'source']} rows={rows} />;
}

/** Citations, similarities and origins that sources assert; at most fifty on the page. */
export function RelationSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const rows = view.relations.slice(0, 50).map((link, index) => ({
    key: String(index),
    cells: [
      <Sentence k={`page.std.relation.${link.kind}.${link.outgoing ? 'out' : 'in'}`} number={<StandardNumber number={link.other.number} slug={link.other.slug} />} />,
      <QuotedText texts={link.other.title} />,
      <StatusTag status={link.other.status} />,
      <Origin source={link.source} note={link.note} side={view.edition.side} />,
    ],
  }));
  return <LinkTable id="relations" columns={['relation', 'title', 'status', 'source']} rows={rows} />;
}

function LinkTable({ id, columns, rows }: Readonly<{ id: string; columns: readonly string[]; rows: readonly Row[] }>): ReactNode {
  const { t } = useReading();
  if (rows.length === 0) return null;
  const title = t(`page.std.section.${id}`);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <DataTable caption={title} captionHidden columns={columns.map((name) => ({ label: t(`page.std.link.${name}`) }))} rows={rows} />
    </section>
  );
}

/** Source of a fact with the compiler's remark below it. */
export function Origin({ source, note, side }: Readonly<{ source: SourceView; note?: string; side: EditionRef['side'] }>): ReactNode {
  if (!note) return <SourceNote source={source} />;
  return <><SourceNote source={source} /><br /><span className="meta"><Remark text={note} side={side} /></span></>;
}
