import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import type { TypedDraft } from './draft/typed-draft';

export type OwnLine = components['schemas']['OwnDeclarationLine'];
type Answered = components['schemas']['OwnDeclaration'];
export type Own = OwnLineFacts & Readonly<{ draft: TypedDraft }>;
type OwnLineFacts = Omit<OwnLine, 'title'>;

const isDraft = (draft: unknown): draft is TypedDraft => typeof draft === 'object' && draft !== null && !Array.isArray(draft);

export const ownOf = ({ draft, ...line }: Answered): Own => ({ ...line, draft: isDraft(draft) ? draft : {} });

export const fetchOwn = (id: string): Promise<Own> => bodyOf(api.GET('/api/v1/declarations/{id}/draft', { params: { path: { id } } })).then(ownOf);

export const saveOwn = (id: string, version: number, draft: TypedDraft): Promise<Own> =>
  bodyOf(api.PUT('/api/v1/declarations/{id}/draft', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body: { draft } })).then(ownOf);

/** Asked once when the wizard is opened: from then on what is typed there is ahead of the server. */
export const useOwn = (id: string) => useQuery({ queryKey: ['declarations', 'own', id], queryFn: () => fetchOwn(id), staleTime: Infinity, gcTime: 0 });

/** The public page of a declaration, and the picture of the code for its products. */
export const codeAddress = (number: string): string => `/api/v1/declarations/${encodeURIComponent(number)}/qr.svg`;
