import type { Locale } from '@platform/locale';
import type { PanelSide } from '@pure/draw';
import type { LocalDate } from '@pure/kernel';
import type { LeavingReason, OpinionKind, Outcome, OutcomeBasis, PanelDays, PanelState, SeatState, Vote } from '../../domain/panel';
import type { ConcernedOrganisation, ReviewRow } from '../seam';

export type Names = Readonly<Partial<Record<Locale, string>>>;

/** One panel, how it stands. `draw`: number of the last one; `daysSet`: on which day its days were set; `version`, `digest`: of what is reviewed; `drafters`: accounts; `organisations`: that this version concerns. Instants are ISO 8601. */
export type Panel = Readonly<{
  id: string; subject: Readonly<{ kind: 'mapping'; id: string; number: string }>; example: boolean; rules: number; size: number; least: Readonly<Record<PanelSide, number>>;
  days: PanelDays; daysSet: LocalDate; state: PanelState; unilateral: boolean; roundClosed: boolean; version: number; digest: string; drafters: readonly string[]; organisations: readonly ConcernedOrganisation[];
  draw: string | null; outcome: Outcome | null; basis: OutcomeBasis | null; title: Names; standards: readonly string[]; openedAt: string; concludedAt: string | null;
}>;

/** One seat. `place`: by which the panel knows its member; `voteVersion`: of what was voted on; `signed`: the vote is final; `notBlind`: could read what the others think before the own opinion was handed in. */
export type Seat = Readonly<{
  id: string; panel: string; place: number; expert: string; account: string; side: PanelSide; label: string; state: SeatState; hasAccess: boolean | null;
  reason: LeavingReason | null; submittedAt: string | null; vote: Vote | null; reasons: string | null; mayQuote: boolean; voteVersion: number | null; signed: boolean; remindedOn: LocalDate | null; notBlind: boolean;
}>;

/** `round`: the opinion of the blind round stays beside that of the discussion; `version`: for If-Match. */
export const opinionRounds = ['blind', 'open'] as const;
export type OpinionRound = (typeof opinionRounds)[number];
export type KeptOpinion = Readonly<{ seat: string; place: number; key: string; round: OpinionRound; version: number; kind: OpinionKind; reason: string | null; relation: number | null; ofVersion: number; digest: string }>;
export type KeptRead = Readonly<{ key: string; digest: string }>;

export const commentKinds = ['question', 'change', 'proposal'] as const;
export type CommentKind = (typeof commentKinds)[number];
export type KeptComment = Readonly<{ id: string; key: string; seat: string; place: number; kind: CommentKind; words: string; ofVersion: number; at: string }>;

export type { ReviewRow };
