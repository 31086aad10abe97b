import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';
import type { Offering } from '../../lists/pages';

export type Line = components['schemas']['RecognitionDeskLine'];
export type Desk = Offering<Line, Readonly<{ counts: Readonly<Record<(typeof queues)[number] | 'all', number>>; catalogues: readonly Readonly<{ id: string; title: string; count: number }>[] }>>;
/** What is shown of the desk, as the address says. */
export type Asked = Readonly<{ queue: (typeof queues)[number] | undefined; catalogue: string | undefined; number: string | undefined; sort: (typeof orders)[number] }>;
export type DeskCase = components['schemas']['RecognitionDeskCase'];
export type Act = DeskCase['possible'][number];
export type DecidedAct = DeskCase['proposals'][number]['act'];

/** The row as it was published. */
export type Row = Readonly<{
  taiwan?: Readonly<{ name?: string; code?: string | null; level?: string | null; paper?: string | null }>; mainland?: Readonly<{ name?: string; code?: string | null; level?: string | null }>;
  conditions?: readonly Readonly<{ key?: string; kind: string; words: string }>[]; effect?: Readonly<{ allows?: readonly string[]; stillNeeded?: readonly string[] }>; scope?: string;
}>;

export const DESK = ['recognition', 'desk'] as const;
export const queues = ['submitted', 'received', 'verifying', 'deciding', 'proposed', 'returned', 'overdue', 'waiting', 'decided', 'withdrawn'] as const;
export const orders = ['due', 'changed'] as const;
export const returnReasons = ['photo-illegible', 'paper-missing', 'paper-wrong', 'name-differs', 'number-differs', 'permit-unclear', 'condition-unproven', 'other'] as const;
export const evidenceKinds = ['certificate', 'transcript', 'id', 'recommendation', 'employer-letter', 'other'] as const;

export const askedIn = (params: URLSearchParams): Asked => ({
  queue: queues.find((each) => each === params.get('queue')), catalogue: params.get('catalogue') ?? undefined, number: params.get('number') ?? undefined, sort: orders.find((each) => each === params.get('sort')) ?? 'due',
});

export const useCase = (id: string) => useQuery({ queryKey: [...DESK, id], queryFn: () => bodyOf(api.GET('/api/v1/recognition/desk/{id}', { params: { path: { id } } })) });

/** What two persons can decide as it stands. */
export function decidable({ state, waits }: Pick<DeskCase, 'state' | 'waits'>): readonly DecidedAct[] {
  if (waits === 'appeal') return ['uphold-appeal', 'dismiss-appeal'];
  if (waits === 'correction') return ['correct', 'decline-correction'];
  return state === 'deciding' ? ['recognise', 'recognise-partly', 'refuse'] : [];
}

/** What a firm applied for, within what the row says; null: the row is about people. */
export function scopeOf({ row, answers }: Pick<DeskCase, 'row' | 'answers'>): string | null {
  const [listed, said] = [(row as Row).scope, answers['scope']];
  if (listed === undefined) return null;
  return typeof said === 'string' && said !== '' && said !== listed ? `${said}（${listed}）` : listed;
}
