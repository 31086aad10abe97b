import type { Finding } from '@pure/kernel';
import type { MappingContent } from '../content';
import type { MappingFacts } from '../facts';

/** `error`: it cannot be submitted so; `warning`: its reviewers are told; `notice`: worth a look. `source`: who asks for it. */
export type MappingRule = Readonly<{ id: string; source: string; check: (content: MappingContent, facts: MappingFacts) => readonly Finding[] }>;

type Place = Readonly<{ rule: string; at: string }>;
type Params = Finding['params'];

export const error = ({ rule, at }: Place, params: Params = {}): Finding => ({ rule, severity: 'error', at, params });
export const warning = ({ rule, at }: Place, params: Params = {}): Finding => ({ rule, severity: 'warning', at, params });
export const notice = ({ rule, at }: Place, params: Params = {}): Finding => ({ rule, severity: 'notice', at, params });
