import type { ClauseNode, ClauseTrees } from '@features/catalogue';
import type { OpenPanel, OpenPanelRefusal, PanelAsked, PanelOpened } from '@features/review';
import { refuse, type Result } from '@pure/kernel';
import type { AnyCase, CaseRefusal, Deciding } from './any-case';
import { reviewRows } from './review-rows';
import type { StateRefusal } from './send-to-notice';

export type MappingPanelAsked = Omit<PanelAsked, 'subject'>;
export type OpenRefusal = CaseRefusal | StateRefusal | OpenPanelRefusal | Readonly<{ code: 'CONTENT_DIFFERS' }>;

/** Brings a submitted version before a panel of drawn experts. */
export class OpenMappingPanel {
  constructor(
    private readonly any: AnyCase,
    private readonly panels: OpenPanel,
    private readonly clauses: ClauseTrees,
  ) {}

  execute(typed: string, asked: MappingPanelAsked, who: Deciding): Promise<Result<PanelOpened, OpenRefusal>> {
    return this.any.within<PanelOpened, OpenRefusal>(typed, who, async (tx, { mapping }) => {
      const { id, number, state, version, digest, found, content, writers, example } = mapping;
      if (state !== 'in_review') return refuse({ code: 'MAPPING_STATE', state });
      if (digest !== found) return refuse({ code: 'CONTENT_DIFFERS' });
      const trees = await this.clauses.ofEditions([content.source, content.target]);
      const title = `${content.source} ↔ ${content.target}`;
      return this.panels.execute(tx, {
        ...asked,
        subject: {
          kind: 'mapping', id, number, version, digest, title: { 'zh-Hans': title, 'zh-Hant': title, en: title }, standards: [content.source, content.target], drafters: writers, organisations: [], example,
          rows: reviewRows(content, { source: byNumber(trees.get(content.source)), target: byNumber(trees.get(content.target)) }),
        },
      }, who.by);
    });
  }
}

const byNumber = (nodes: readonly ClauseNode[] = []): ReadonlyMap<string, ClauseNode> => new Map(nodes.map((node) => [node.number, node]));
