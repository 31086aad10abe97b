import type { PanelUnderWay } from '@features/review';
import type { Tx } from '@platform/database';
import type { PanelSummary } from '../../domain/approval/document';

type Judged = Readonly<{ id: string; version: number }>;

/** What the panel that judged a version says of itself in public; null where there was none. */
export abstract class PanelSummaries {
  /** The same in a transaction of its own. */
  abstract read(mapping: Judged): Promise<PanelSummary | null>;
  abstract of(tx: Tx, mapping: Judged): Promise<PanelSummary | null>;
  /** Ids of mappings that are before a panel now. */
  abstract busy(): Promise<readonly string[]>;
  /** The last panel on a mapping, for those who open panels. */
  abstract underWay(mapping: string): Promise<PanelUnderWay | null>;
}
