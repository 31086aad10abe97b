import type { Finding } from '@pure/kernel';
import type { CatalogueContent } from '../catalogue';

/** What is looked up before: `isRegion`: six digits of GB/T 2260; `others`: published catalogues; `keys`: what each key of an earlier version stood for. */
export type CatalogueFacts = Readonly<{ isRegion: (code: string) => boolean; others: readonly string[]; keys: ReadonlyMap<string, string> }>;

/** `error`: it cannot be published so; `warning`: the second person is told. `source`: who asks for it. */
export type CatalogueRule = Readonly<{ id: string; source: string; check: (content: CatalogueContent, facts: CatalogueFacts) => readonly Finding[] }>;

type Place = Readonly<{ rule: string; at: string }>;

export const error = ({ rule, at }: Place, params: Finding['params'] = {}): Finding => ({ rule, severity: 'error', at, params });
export const warning = ({ rule, at }: Place, params: Finding['params'] = {}): Finding => ({ rule, severity: 'warning', at, params });
