import type { PanelReading, PanelsUnderWay, PanelUnderWay } from '@features/review';
import type { Tx, WritePool } from '@platform/database';
import type { PanelSummary } from '../../domain/approval/document';
import { PanelSummaries } from './panel-summaries';

/** By the last panel that judged the version. */
export class SummarisePanel extends PanelSummaries {
  constructor(
    private readonly panels: PanelReading,
    private readonly going: PanelsUnderWay,
    private readonly pool: WritePool,
  ) {
    super();
  }

  read(mapping: Readonly<{ id: string; version: number }>): Promise<PanelSummary | null> {
    return this.pool.transaction((tx) => this.of(tx, mapping));
  }

  busy(): Promise<readonly string[]> {
    return this.pool.transaction((tx) => this.going.subjects(tx));
  }

  underWay(mapping: string): Promise<PanelUnderWay | null> {
    return this.pool.transaction((tx) => this.going.ofSubject(tx, mapping));
  }

  async of(tx: Tx, { id, version }: Readonly<{ id: string; version: number }>): Promise<PanelSummary | null> {
    const panel = await this.panels.ofSubject(tx, id);
    if (!panel || panel.version !== version) return null;
    const { draw, size, unilateral, outcome, counts: { all, sides }, minority } = panel;
    return { draw, size, unilateral, outcome, votes: all, sides, dissent: minority.map(({ words }) => words) };
  }
}
