import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueKind, Decider } from '../../catalogue/catalogue';

/** Fields of the register of competences. */
export type DecidingField = 'skills' | 'professional-title' | 'construction' | 'health' | 'civil-affairs';

/** Fields by which a regulator decides under a catalogue: the authority of human resources also in place of an evaluation body, never that of the market. */
export function fieldsFor({ kind }: Pick<Decider, 'kind'>, of: CatalogueKind): readonly DecidingField[] {
  if (kind === 'human-resources' || kind === 'evaluation-body') return of === 'title' ? ['professional-title'] : ['skills'];
  return kind === 'other' ? ['construction', 'health', 'civil-affairs'] : [];
}

/** `body`: kind of the organisation that acts; `handles`: it is the one to which the catalogue is bound today; `held`: territories in which it decides in one of the fields. */
export type DeskBody = Readonly<{ body: string; handles: boolean; held: readonly string[] }>;
export type DeskNotCompetent = Readonly<{ code: 'DESK_NOT_COMPETENT'; outside: 'handler' | 'decider' | 'territory' }>;

const bodies: Readonly<Record<Decider['kind'], readonly string[]>> = { 'human-resources': ['regulator'], 'evaluation-body': ['evaluation-body', 'regulator'], other: ['regulator', 'evaluation-body'] };
/** 00 stands for the whole of what is before it, CN for everything. */
const digits = (territory: string): string => (territory === 'CN' ? '' : territory.replace(/(?:00)+$/, ''));

/** Whether the organisation decides under the catalogue: it handles it, is of the decider's kind, and the catalogue's territories lie in its own. */
export function competent({ body, handles, held }: DeskBody, { decider, territory, kind }: Readonly<{ decider: Pick<Decider, 'kind'>; territory: readonly string[]; kind: CatalogueKind }>): Result<null, DeskNotCompetent> {
  if (!handles) return refuse({ code: 'DESK_NOT_COMPETENT', outside: 'handler' });
  if (!bodies[decider.kind].includes(body)) return refuse({ code: 'DESK_NOT_COMPETENT', outside: 'decider' });
  if (body !== 'regulator' || fieldsFor(decider, kind).length === 0) return ok(null);
  const reached = territory.every((inner) => held.some((outer) => digits(inner).startsWith(digits(outer))));
  return reached ? ok(null) : refuse({ code: 'DESK_NOT_COMPETENT', outside: 'territory' });
}
