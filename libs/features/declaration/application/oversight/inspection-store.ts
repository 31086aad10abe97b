import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { LocalDate } from '@pure/kernel';
import type { Measure, OrderArticle } from '../../domain/oversight/article';
import type { Order } from '../../domain/oversight/inspection';

export type Names = Readonly<Partial<Record<Locale, string>>>;
/** How an act can be contested, as it was configured when it was done. */
export type Remedy = Readonly<Record<Locale, string>>;

/** An inspection that goes on. `number`: GT-I; `regulator`: the body that opened it; `records`: how many of its acts everybody sees; `acts`: how many there are. */
export type Inspection = Readonly<{ number: string; declaration: string; regulator: string; opened: LocalDate; ended: LocalDate | null; order: Order | null; records: number; acts: number }>;

export const inspectionActs = ['open-inspection', 'order-correction', 'state', 'close-inspection', 'settle-correction', 'publicise', 'abolish', 'revoke-standard-number'] as const;
export type InspectionAct = (typeof inspectionActs)[number];

/** One act as the enterprise and the authorities see it. `record`: under which version of the inspection's number everybody sees it, null where nobody else does. */
export type ActLine = Readonly<{
  inspection: string; act: InspectionAct; by: Names; words: string; articles: readonly OrderArticle[]; standard: string | null; considered: string | null;
  due: LocalDate | null; statementDue: LocalDate | null; dueRule: string | null; remedy: Remedy | null; record: number | null;
}>;
export type KeptAct = ActLine & Readonly<{ at: string }>;

/** What everybody sees. `version`: of the declaration; `reason`: of what two persons decided. */
export type PublicAct = Readonly<{
  inspection: string; record: number; act: Exclude<InspectionAct, 'order-correction' | 'state'>; version: number; article: OrderArticle | null; standard: string | null; reason: string | null; by: Names; on: LocalDate;
}>;

/** `organisation`: whose declaration it is; `regulator`: the body that opens it. */
export type NewInspection = Readonly<{ declaration: string; organisation: string; territory: string; regulator: string; today: LocalDate }>;

/** A measure that a first person proposes, under the id of the steps of the two persons. `regulator`: for which they act. */
export type NewMeasure = Readonly<{ id: string; inspection: string; organisation: string; regulator: string; act: Measure; standard: string | null; reasons: string; considered: string | null }>;
export type KeptMeasure = NewMeasure & Readonly<{ by: string; at: string; outcome: 'confirmed' | 'refused' | null; refusal: string | null; settledAt: string | null }>;

/** Inspections of the enterprise for which the transaction works. */
export abstract class InspectionStore {
  /** The one that goes on; nobody else changes it until the transaction ends. */
  abstract lockOpen(tx: Tx, declaration: string): Promise<Inspection | null>;
  abstract createInspection(tx: Tx, inspection: NewInspection): Promise<Inspection>;
  /** How its order stands now, and whether it has ended. */
  abstract saveInspection(tx: Tx, number: string, change: Readonly<{ order: Order | null; stated?: LocalDate; publicised?: LocalDate; ended?: LocalDate }>): Promise<void>;
  /** `organisation`: whose declaration it is; `by`: for whom the act was done. */
  abstract createAct(tx: Tx, act: ActLine, of: Readonly<{ organisation: string; by: string; place: number }>): Promise<void>;
  abstract createPublicAct(tx: Tx, declaration: string, act: PublicAct): Promise<void>;
  /** All acts on a declaration, the newest first. */
  abstract actsOn(tx: Tx, declaration: string): Promise<readonly KeptAct[]>;
  /** All measures on a declaration, the newest first. */
  abstract measuresOn(tx: Tx, declaration: string): Promise<readonly KeptMeasure[]>;
  /** The one that waits for a second person; it stays as it is until the transaction ends. */
  abstract lockMeasure(tx: Tx, inspection: string): Promise<KeptMeasure | null>;
  abstract createMeasure(tx: Tx, measure: NewMeasure, by: string): Promise<void>;
  abstract writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'refused', refusal: string | null, by: string): Promise<void>;
}
