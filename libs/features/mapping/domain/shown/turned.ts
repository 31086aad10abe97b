import { converse, type DeviationKind, maskOf, type Relation, relationsIn } from '@pure/equivalence';
import type { MappingContent, MappingRow } from '../content';

/** A difference as the other side sees it: what one added, the other leaves out. */
const otherWay: Readonly<Partial<Record<DeviationKind, DeviationKind>>> = { added: 'removed', removed: 'added', stricter: 'looser', looser: 'stricter' };

const turnedRelations = (said: readonly Relation[]): readonly Relation[] => said.flatMap((relation) => relationsIn(converse(maskOf(relation))));

const turnedRow = (row: MappingRow): MappingRow => ({
  ...row, sources: row.targets, targets: row.sources, relations: turnedRelations(row.relations), deviation: row.deviation === null ? null : (otherWay[row.deviation] ?? row.deviation),
});

/** The same, read from the other document; what was decided is the content as it was written. */
export const turned = (content: MappingContent): MappingContent => ({
  ...content, source: content.target, target: content.source, document: { ...content.document, relations: turnedRelations(content.document.relations) }, rows: content.rows.map(turnedRow),
});
