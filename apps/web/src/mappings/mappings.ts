import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { seen } from '../api/seen';
import { sendContent } from '../api/send-content';

type Schemas = components['schemas'];
export type Draft = Schemas['DraftedMapping'];
export type Line = Schemas['DraftedMappingLine'];
export type Row = Schemas['MappingRow'];
export type DocumentRelation = Schemas['MappingDocumentRelation'];
export type Look = Schemas['LookedMapping'];
export type Finding = Schemas['MappingFinding'];
export type Changes = Schemas['MappingChanges'];
export type Imported = Schemas['ImportedMappingRows'];

export const fetchDraft = (id: string): Promise<Draft> => bodyOf(api.GET('/api/v1/mappings/{id}/draft', { params: { path: { id } } }));

/** @param row null takes it out */
export function saveRow(id: string, seen: number, key: string, row: Row | null): Promise<Draft> {
  const params = { path: { id, key }, header: { 'If-Match': `"${seen}"` } };
  if (row === null) return bodyOf(api.DELETE('/api/v1/mappings/{id}/draft/rows/{key}', { params }));
  const { key: _, ...body } = row;
  return bodyOf(api.PUT('/api/v1/mappings/{id}/draft/rows/{key}', { params, body }));
}

export const saveDocument = (id: string, version: number, body: DocumentRelation): Promise<Draft> => bodyOf(api.PUT('/api/v1/mappings/{id}/draft/document', { params: seen(id, version), body }));
export const submitDraft = (id: string, version: number) => bodyOf(api.POST('/api/v1/mappings/{id}/submit', { params: seen(id, version) }));

/** Asked once when the editor is opened: from then on what is typed there is ahead of the server. */
export const useDraft = (id: string) => useQuery({ queryKey: ['mappings', 'draft', id], queryFn: () => fetchDraft(id), staleTime: Infinity, gcTime: 0 });

/** What the rules find of the draft as it was kept. */
export const useLook = (id: string, version: number) =>
  useQuery({ queryKey: ['mappings', 'look', id, version], queryFn: () => bodyOf(api.POST('/api/v1/mappings/{id}/lint', { params: { path: { id } } })), staleTime: Infinity, placeholderData: (before: Look | undefined) => before });

/** Reads rows out of a file or a pasted table; `keep`: they go into the draft. @throws CallFailed */
export async function importRows(id: string, content: Blob, keep: boolean): Promise<Imported> {
  return sendContent(`/api/v1/mappings/${id}/draft/import${keep ? '?keep=true' : ''}`, content);
}

/** A row of which nothing is said yet. */
export const emptyRow = (key: string): Row => ({
  key, sources: [], targets: [], relations: [], negated: false, qualifiers: '', rationale: null, deviation: null, reason: '', severity: null, method: 'human', confirmed: true, evidence: [], extraTest: null,
});

export const endsText = (ends: Row['sources']): string => ends.map(({ kind, ref }) => (kind === 'requirement' ? `req:${ref}` : ref)).join('; ');
