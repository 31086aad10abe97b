import type { Contacts } from '@features/access';
import type { ClauseNode, ClauseTrees } from '@features/catalogue';
import type { ConcernedOrganisation, ReviewSubject } from '@features/review';
import type { Tx } from '@platform/database';
import type { MappingContent } from '../domain/content';
import type { MappingStore } from './mapping-store';
import { reviewRows } from './review-rows';

/** A version as it goes before a panel. `writers`: accounts that wrote or submitted it. */
type Submitted = Readonly<{ id: string; number: string; version: number; digest: string; content: MappingContent; writers: readonly string[]; example: boolean }>;

/** What a panel is told of a version, with the clauses in the words of the catalogue, and whom it concerns. */
export class ReviewSubjects {
  constructor(
    private readonly clauses: ClauseTrees,
    private readonly mappings: MappingStore,
    private readonly contacts: Contacts,
  ) {}

  async of(tx: Tx, { id, number, version, digest, content, writers, example }: Submitted): Promise<ReviewSubject> {
    const trees = await this.clauses.ofEditions([content.source, content.target]);
    const title = `${content.source} ↔ ${content.target}`;
    return {
      kind: 'mapping', id, number, version, digest, title: { 'zh-Hans': title, 'zh-Hant': title, en: title }, standards: [content.source, content.target], drafters: writers, organisations: await this.concerned(tx, id), example,
      rows: reviewRows(content, { source: byNumber(trees.get(content.source)), target: byNumber(trees.get(content.target)) }),
    };
  }

  /** Who drafts it and who asked for it, under each of their names: nobody bound to one of them judges it. */
  private async concerned(tx: Tx, mapping: string): Promise<readonly ConcernedOrganisation[]> {
    const found: ConcernedOrganisation[] = [];
    for (const id of await this.mappings.organisations(tx, mapping)) {
      const names = Object.values((await this.contacts.bodyOf(tx, id))?.names ?? {});
      found.push({ id, name: names[0] ?? '' }, ...names.slice(1).map((name) => ({ id: null, name })));
    }
    return found;
  }
}

const byNumber = (nodes: readonly ClauseNode[] = []): ReadonlyMap<string, ClauseNode> => new Map(nodes.map((node) => [node.number, node]));
