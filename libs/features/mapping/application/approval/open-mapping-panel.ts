import type { OpenPanel, OpenPanelRefusal, PanelAsked, PanelOpened } from '@features/review';
import { refuse, type Result } from '@pure/kernel';
import type { ReviewSubjects } from '../review-subjects';
import type { AnyCase, CaseRefusal, Deciding } from './any-case';
import type { StateRefusal } from './send-to-notice';

export type MappingPanelAsked = Omit<PanelAsked, 'subject'>;
export type OpenRefusal = CaseRefusal | StateRefusal | OpenPanelRefusal | Readonly<{ code: 'CONTENT_DIFFERS' }>;

/** Brings a submitted version before a panel of drawn experts. */
export class OpenMappingPanel {
  constructor(
    private readonly any: AnyCase,
    private readonly panels: OpenPanel,
    private readonly subjects: ReviewSubjects,
  ) {}

  execute(typed: string, asked: MappingPanelAsked, who: Deciding): Promise<Result<PanelOpened, OpenRefusal>> {
    return this.any.within<PanelOpened, OpenRefusal>(typed, who, async (tx, { mapping }) => {
      const { state, digest, found } = mapping;
      if (state !== 'in_review') return refuse({ code: 'MAPPING_STATE', state });
      if (digest !== found) return refuse({ code: 'CONTENT_DIFFERS' });
      return this.panels.execute(tx, { ...asked, subject: await this.subjects.of(tx, mapping) }, who.by);
    });
  }
}
