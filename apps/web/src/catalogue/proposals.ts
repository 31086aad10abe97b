import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { seen } from '../api/seen';
import { sendContent } from '../api/send-content';

type Schemas = components['schemas'];
export type Proposal = Schemas['CatalogueProposal'];
export type Line = Schemas['CatalogueProposalLine'];
export type Looked = Schemas['PreviewedProposal'];
export type Effect = Schemas['ProposedEffect'];
export type Fault = Schemas['ProposalFault'];
export type Facts = Schemas['ProposedFacts'];
export type Source = Schemas['ProposedSource'];
export type Imported = Schemas['ImportedClauses'];

export const states = ['proposed', 'returned', 'withdrawn', 'confirmed'] as const satisfies readonly Line['state'][];
export const statuses = ['in_force', 'upcoming', 'replaced', 'withdrawn', 'draft'] as const satisfies readonly Facts['status'][];
export const extents = ['whole', 'part', 'unknown'] as const satisfies readonly Facts['replacedExtent'][];
export const degrees = ['IDT', 'MOD', 'NEQ', 'EQV', 'undetermined'] as const satisfies readonly Facts['degree'][];
export const grades = ['A', 'B', 'C'] as const satisfies readonly Source['grade'][];
export const bases = ['cover', 'register', 'page', 'list', 'note'] as const satisfies readonly Source['basis'][];
export const factNames = ['status', 'issued', 'implemented', 'withdrawn', 'replacedBy', 'replacedExtent', 'replacedOn', 'titleHans', 'titleHant', 'titleEn', 'amendedBy', 'base', 'degree'] as const satisfies readonly (keyof Facts)[];

export const confirmProposal = ({ id, version }: Line): Promise<Proposal> => bodyOf(api.POST('/api/v1/catalogue-proposals/{id}/confirm', { params: seen(id, version) }));
export const returnProposal = ({ id, version }: Line, words: string): Promise<Proposal> => bodyOf(api.POST('/api/v1/catalogue-proposals/{id}/return', { params: seen(id, version), body: { words } }));
export const withdrawProposal = ({ id, version }: Line): Promise<Proposal> => bodyOf(api.POST('/api/v1/catalogue-proposals/{id}/withdraw', { params: seen(id, version) }));
export const changeProposal = ({ id, version }: Line, body: ProposalBody): Promise<Proposal> => bodyOf(api.PUT('/api/v1/catalogue-proposals/{id}', { params: seen(id, version), body }));

export type ProposalBody = Readonly<{ standards: string[]; facts: Facts; source: Source; reason: string }>;

/** Reads clauses out of a file or a pasted table; `keep`: they go into the catalogue. @throws CallFailed */
export async function importClauses(content: Blob, source: string, keep: boolean): Promise<Imported> {
  const query = new URLSearchParams({ keep: String(keep), ...(source.trim() !== '' && { source: source.trim() }) });
  return sendContent(`/api/v1/catalogue-clauses/import?${query}`, content);
}
