import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Secrets } from '@platform/sealing';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { type CompositionRefusal, currentRules, type DaysRefusal, fitComposition, fitDays, isOver, type PanelDays } from '../../domain/panel';
import type { AnnounceDraw, DrawAsked, DrawRefusal, ReviewSubject } from '../seam';
import type { PanelStore } from './panel-store';

/** `days`: last days of the answer, the round, the discussion and the vote; `draw`: what its announcement says beside the panel. */
export type PanelAsked = Pick<DrawAsked, 'size' | 'least' | 'fields'> & Readonly<{ subject: ReviewSubject; days: PanelDays; draw: Pick<DrawAsked, 'deadline' | 'revealHours' | 'parties' | 'lottery'> }>;
/** `PANEL_OPEN`: it is before a panel already; `PANEL_ROWS_NONE`: there is nothing to judge. */
export type OpenPanelRefusal = CompositionRefusal | DaysRefusal | DrawRefusal | Readonly<{ code: 'PANEL_OPEN' | 'PANEL_ROWS_NONE' }>;
export type PanelOpened = Readonly<{ panel: string; draw: string; unilateral: boolean }>;

/** Brings one frozen version before a panel, and announces the draw of its members. */
export class OpenPanel {
  constructor(
    private readonly panels: PanelStore,
    private readonly draws: AnnounceDraw,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, { subject, size, least, fields, days, draw }: PanelAsked, by: Actor): Promise<Result<PanelOpened, OpenPanelRefusal>> {
    const { rows, ...told } = subject;
    const [composed, inTime] = [fitComposition({ size, least }, currentRules), fitDays(days, await this.clock.today())];
    if (!composed.ok) return composed;
    if (!inTime.ok) return inTime;
    if (rows.length === 0) return refuse({ code: 'PANEL_ROWS_NONE' });
    const before = await this.panels.ofSubject(tx, subject.id);
    if (before !== null && !isOver(before.state)) return refuse({ code: 'PANEL_OPEN' });
    const panel = this.secrets.id();
    const announced = await this.draws.execute(tx, { panel, subject: told, size, least, fields, ...draw }, by);
    if (!announced.ok) return announced; // a refusal has written nothing
    await this.panels.createPanel(tx, { id: panel, subject, rules: currentRules.version, size, least, days });
    await this.panels.savePanel(tx, panel, { draw: announced.value.draw, unilateral: announced.value.unilateral });
    await this.journal.record(tx, { act: 'review.opened', by, subject: { kind: 'review', id: panel }, content: { panel, subject: subject.id, number: subject.number, version: subject.version, digest: subject.digest, draw: announced.value.draw, size, rules: currentRules.version } });
    return ok({ panel, ...announced.value });
  }
}
