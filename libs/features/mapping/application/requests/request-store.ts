import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { RequestAct, RequestSide, RequestState } from '../../domain/requests/course';

/** One step, seen by both sides. `at` is ISO 8601. */
export type RequestStep = Readonly<{ act: RequestAct; side: RequestSide; words: string | null; due: LocalDate | null; at: string }>;

/** `have`, `want`: as the firm wrote them. `mapping`: the draft that it became, `number` from its first submission on. */
export type RequestLine = Readonly<{
  id: string;
  organisation: string;
  have: string;
  want: string;
  why: string;
  state: RequestState;
  askedAt: string;
  replyDue: LocalDate | null;
  dueRule: string | null;
  mapping: Readonly<{ id: string; number: string | null }> | null;
}>;
export type ComparisonRequest = RequestLine & Readonly<{ steps: readonly RequestStep[] }>;

export type NewRequest = Readonly<{ organisation: string; have: string; want: string; why: string }>;
/** `organisation`: of one firm only; null: of all. */
export type RequestsAsked = Readonly<{ organisation: string | null; state: RequestState | null; limit: number; after: string | null }>;
export type RequestPage = Readonly<{ items: readonly RequestLine[]; total: number; next: string | null }>;
export type RequestChange = Readonly<{ state: RequestState; replyDue?: LocalDate; dueRule?: string | null; mapping?: string }>;

export abstract class RequestStore {
  abstract find(id: string): Promise<ComparisonRequest | null>;
  /** Those that wait first, by the day of the reply; then the newest. */
  abstract page(asked: RequestsAsked): Promise<RequestPage>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<RequestLine | null>;
  abstract createRequest(tx: Tx, request: NewRequest): Promise<string>;
  abstract save(tx: Tx, id: string, change: RequestChange): Promise<void>;
  abstract addStep(tx: Tx, id: string, step: Omit<RequestStep, 'at'>): Promise<void>;
}
