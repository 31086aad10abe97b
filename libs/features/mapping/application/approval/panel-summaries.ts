import type { Tx } from '@platform/database';
import type { PanelSummary } from '../../domain/approval/document';

/** What the panel that judged a version says of itself in public; null where there was none. */
export abstract class PanelSummaries {
  /** The same in a transaction of its own. */
  abstract read(mapping: Readonly<{ id: string; version: number }>): Promise<PanelSummary | null>;
  abstract of(tx: Tx, mapping: Readonly<{ id: string; version: number }>): Promise<PanelSummary | null>;
}
