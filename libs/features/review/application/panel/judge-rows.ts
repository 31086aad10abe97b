import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { fitOpinion, isUnderReview, type OpinionRefusal, type RowOpinion } from '../../domain/panel';
import type { OpinionStore } from './opinion-store';
import type { NotAccepted, OwnReviews, ReviewUnknown, Sitting, WrongPanelState } from './own-reviews';
import type { CommentKind, OpinionRound, ReviewRow } from './panel';
import type { PanelStore } from './panel-store';

export type RowUnknown = Readonly<{ code: 'ROW_UNKNOWN'; row: string }>;
export type RowRefusal = ReviewUnknown | NotAccepted | WrongPanelState | RowUnknown;
export type JudgeRefusal = RowRefusal | OpinionRefusal | Readonly<{ code: 'VERSION_STALE'; version: number }>;

type NewWords = Readonly<{ key: string; kind: CommentKind; words: string }>;
type Commenting = Readonly<{ account: string; by: Actor; keyed: Keyed | null }>;

/** What a member gives now belongs to the blind round until they have handed it in, unless they could read what the others think. */
export const roundOf = ({ panel, seat }: Sitting): OpinionRound => (panel.state === 'blind' && seat.submittedAt === null && !seat.notBlind ? 'blind' : 'open');

/** What a member thinks of rows, which they have read, and what they say to them. */
export class JudgeRows {
  constructor(
    private readonly own: OwnReviews,
    private readonly panels: PanelStore,
    private readonly opinions: OpinionStore,
    private readonly idempotency: Idempotency,
  ) {}

  /** `version`: of the own opinion on the row that its author saw last, 0 for none. The row is read with it. */
  judge(id: string, asked: Readonly<{ key: string; opinion: RowOpinion; version: number }>, account: string): Promise<Result<Readonly<{ version: number }>, JudgeRefusal>> {
    return this.own.accepted<Readonly<{ version: number }>, JudgeRefusal>(id, account, async (tx, sitting) => {
      const { panel, seat } = sitting;
      const found = rowFrom(sitting, await this.panels.rows(tx, id, panel.version), asked.key);
      if (!found.ok) return found;
      const fit = fitOpinion(asked.opinion, found.value.relations);
      if (!fit.ok) return fit;
      const { key, digest } = found.value;
      const round = roundOf(sitting);
      const kept = (await this.opinions.opinions(tx, id)).find((each) => each.seat === seat.id && each.key === key && each.round === round)?.version ?? 0;
      if (kept !== asked.version) return refuse({ code: 'VERSION_STALE', version: kept });
      await this.opinions.saveRead(tx, seat.id, [{ key, digest }]);
      return ok({ version: await this.opinions.saveOpinion(tx, { seat: seat.id, key, round }, { ...asked.opinion, ofVersion: panel.version, digest }) });
    });
  }

  /** Rows as they stand now. */
  read(id: string, keys: readonly string[], account: string): Promise<Result<null, RowRefusal>> {
    return this.own.accepted<null, RowRefusal>(id, account, async (tx, sitting) => {
      const rows = await this.panels.rows(tx, id, sitting.panel.version);
      const read = [];
      for (const key of keys) {
        const found = rowFrom(sitting, rows, key);
        if (!found.ok) return found;
        read.push({ key, digest: found.value.digest });
      }
      await this.opinions.saveRead(tx, sitting.seat.id, read);
      return ok(null);
    });
  }

  comment(id: string, { key, kind, words }: NewWords, { account, by, keyed }: Commenting): Promise<Result<string, RowRefusal | KeyRefusal>> {
    return this.own.accepted<string, RowRefusal | KeyRefusal>(id, account, (tx, sitting) =>
      this.idempotency.once<string, RowRefusal>(tx, by, keyed, async () => {
        const { panel, seat } = sitting;
        const found = rowFrom(sitting, await this.panels.rows(tx, id, panel.version), key);
        return found.ok ? ok(await this.opinions.createComment(tx, { panel: id, key, seat: seat.id, kind, words, ofVersion: panel.version })) : found;
      }),
    );
  }
}

function rowFrom({ panel }: Sitting, rows: readonly ReviewRow[], key: string): Result<ReviewRow, WrongPanelState | RowUnknown> {
  if (!isUnderReview(panel.state)) return refuse({ code: 'PANEL_STATE', state: panel.state });
  const row = rows.find((each) => each.key === key);
  return row ? ok(row) : refuse({ code: 'ROW_UNKNOWN', row: key });
}
