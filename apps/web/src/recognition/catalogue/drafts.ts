import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';
import { seen } from '../../api/seen';
import { sendContent } from '../../api/send-content';

type Schemas = components['schemas'];
export type Draft = Schemas['RecognitionCatalogueDraft'];
export type Head = Schemas['RecognitionCatalogueHead'];
export type Row = Schemas['RecognitionRow'];
export type Changes = Schemas['RecognitionCatalogueChanges'];
export type Imported = Schemas['RecognitionImportedRows'];

export const fetchDraft = (id: string): Promise<Draft> => bodyOf(api.GET('/api/v1/catalogue-drafts/{id}', { params: { path: { id } } }));
export const beginDraft = (body: Readonly<{ head: Head } | { from: string }>): Promise<Draft> => bodyOf(api.POST('/api/v1/catalogue-drafts', { body }));
export const saveDraft = ({ id, version }: Draft, head: Head, rows: Row[]): Promise<Draft> => bodyOf(api.PUT('/api/v1/catalogue-drafts/{id}', { params: seen(id, version), body: { head, rows } }));
export const dropDraft = ({ id, version }: Draft) => bodyOf(api.DELETE('/api/v1/catalogue-drafts/{id}', { params: seen(id, version) }));
export const proposeDraft = ({ id, version }: Draft): Promise<Draft> => bodyOf(api.POST('/api/v1/catalogue-drafts/{id}/propose', { params: seen(id, version) }));
export const withdrawDraft = ({ id, version }: Draft): Promise<Draft> => bodyOf(api.POST('/api/v1/catalogue-drafts/{id}/withdraw', { params: seen(id, version) }));
export const returnDraft = ({ id, version }: Draft, words: string): Promise<Draft> => bodyOf(api.POST('/api/v1/catalogue-drafts/{id}/return', { params: seen(id, version), body: { words } }));
export const publishDraft = ({ id, version }: Draft) => bodyOf(api.POST('/api/v1/catalogue-drafts/{id}/publish', { params: seen(id, version) }));

/** Reads rows out of a file or a pasted table; `keep`: they go into the draft. @throws CallFailed */
export async function importRows(id: string, content: Blob, keep: boolean): Promise<Imported> {
  return sendContent(`/api/v1/catalogue-drafts/${id}/import${keep ? '?keep=true' : ''}`, content);
}
