import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { EnterpriseState } from './states';

/** 合并, 分立, 组织形式变更 (公司法 arts. 9, 218–222), or that a company goes on under new papers otherwise. */
export const successionKinds = ['merger', 'division', 'conversion', 'succession'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

type Party = Readonly<{ id: string; state: EnterpriseState; number: string | null }>;
/** `SUCCESSOR_UNFIT`: it is the same one, is not verified, or comes from this one itself. */
export type SuccessionRefusal = Readonly<{ code: 'ENTERPRISE_STATE'; state: EnterpriseState }> | Readonly<{ code: 'SUCCESSOR_UNFIT' | 'SUCCEEDED_ALREADY' | 'SUCCESSION_IN_FUTURE' }>;

/** `after`: all that come after the newer one already, `successors`: the next after the older one. Days are those of Asia/Shanghai. */
export type Standing = Readonly<{ kind: SuccessionKind; after: readonly string[]; successors: readonly Successor[]; on: LocalDate; today: LocalDate }>;
export type Successor = Readonly<{ id: string; kind: SuccessionKind }>;

/** An enterprise that was verified once leads to the verified one that it became part of, or when divided to several; its own history stays. */
export function maySucceed(older: Party, newer: Party, { kind, after, successors, on, today }: Standing): Result<null, SuccessionRefusal> {
  if (older.number === null) return refuse({ code: 'ENTERPRISE_STATE', state: older.state });
  if (older.id === newer.id || newer.state !== 'verified' || after.includes(older.id)) return refuse({ code: 'SUCCESSOR_UNFIT' });
  if (successors.some((one) => one.id === newer.id || one.kind !== 'division' || kind !== 'division')) return refuse({ code: 'SUCCEEDED_ALREADY' });
  return on > today ? refuse({ code: 'SUCCESSION_IN_FUTURE' }) : ok(null);
}
