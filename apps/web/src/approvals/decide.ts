import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import type { Case, Decision } from './approvals';

type Notice = Readonly<{ territory: string; noticeDays: string; until: string; offlineNumber: string; offlineOn: string; offlineSha256: string }>;
export type Typed = Notice & Readonly<{ decision: string; reasons: string; successor: string }>;
export const nothingTyped: Typed = { decision: '', reasons: '', successor: '', territory: '', noticeDays: '', until: '', offlineNumber: '', offlineOn: '', offlineSha256: '' };

export const usesReasons = (decision: Decision): boolean => decision !== 'send-to-notice' && decision !== 'approve';

/** What is sent for a decision; the server judges what was typed. */
export function decide({ number, version }: Pick<Case, 'number' | 'version'>, decision: Decision, typed: Typed): Promise<components['schemas']['MappingCase']> {
  const on = { params: { path: { number } } };
  const { reasons, successor } = typed;
  switch (decision) {
    case 'send-to-notice': return bodyOf(api.POST('/api/v1/mappings/{number}/send-to-notice', { ...on, body: noticeOf(version, typed) }));
    case 'approve': return bodyOf(api.POST('/api/v1/mappings/{number}/approve', on));
    case 'return': return bodyOf(api.POST('/api/v1/mappings/{number}/return', { ...on, body: { reasons } }));
    case 'reject': return bodyOf(api.POST('/api/v1/mappings/{number}/reject', { ...on, body: { reasons } }));
    case 'suspend': return bodyOf(api.POST('/api/v1/mappings/{number}/suspend', { ...on, body: { reasons } }));
    case 'lift': return bodyOf(api.POST('/api/v1/mappings/{number}/lift', { ...on, body: { reasons } }));
    case 'supersede': return bodyOf(api.POST('/api/v1/mappings/{number}/supersede', { ...on, body: { reasons, successor } }));
    case 'revoke': return bodyOf(api.POST('/api/v1/mappings/{number}/revoke', { ...on, body: { reasons } }));
  }
}

function noticeOf(version: number, { territory, noticeDays, until, offlineNumber, offlineOn, offlineSha256 }: Notice) {
  const hasOffline = [offlineNumber, offlineOn, offlineSha256].some((text) => text.trim() !== '');
  return {
    version, effect: 'technical-reference' as const, territory: territory.trim(), noticeDays: /^\d+$/.test(noticeDays.trim()) ? Number(noticeDays) : -1,
    ...(until.trim() !== '' && { until: until.trim() }), ...(hasOffline && { offline: { number: offlineNumber.trim(), on: offlineOn.trim(), sha256: offlineSha256.trim() } }),
  };
}

/** SHA-256 of a file in hex, computed here: the file is not sent anywhere. */
export async function digestOfFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
