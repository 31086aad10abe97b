import type { ClauseNode, ClauseTrees } from '@features/catalogue';
import type { ReviewSubject } from '@features/review';
import type { MappingContent } from '../domain/content';
import { reviewRows } from './review-rows';

/** A version as it goes before a panel. `writers`: accounts that wrote or submitted it. */
type Submitted = Readonly<{ id: string; number: string; version: number; digest: string; content: MappingContent; writers: readonly string[]; example: boolean }>;

/** What a panel is told of a version, with the clauses in the words of the catalogue. */
export class ReviewSubjects {
  constructor(private readonly clauses: ClauseTrees) {}

  async of({ id, number, version, digest, content, writers, example }: Submitted): Promise<ReviewSubject> {
    const trees = await this.clauses.ofEditions([content.source, content.target]);
    const title = `${content.source} ↔ ${content.target}`;
    return {
      kind: 'mapping', id, number, version, digest, title: { 'zh-Hans': title, 'zh-Hant': title, en: title }, standards: [content.source, content.target], drafters: writers, organisations: [], example,
      rows: reviewRows(content, { source: byNumber(trees.get(content.source)), target: byNumber(trees.get(content.target)) }),
    };
  }
}

const byNumber = (nodes: readonly ClauseNode[] = []): ReadonlyMap<string, ClauseNode> => new Map(nodes.map((node) => [node.number, node]));
