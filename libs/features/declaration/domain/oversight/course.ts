import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type DeclarationAct, stateAfter } from '../states';
import { articleOf, type Measure } from './article';
import { isOverdue, type Standing } from './inspection';

export type StateRefusal = Readonly<{ code: 'DECLARATION_STATE'; state: string }>;
export type OrderRefusal = StateRefusal | Readonly<{ code: 'ORDER_OPEN' }> | Readonly<{ code: 'DUE_UNFIT'; day: LocalDate }>;
export type MeasureRefusal =
  | StateRefusal | Readonly<{ code: 'ORDER_NONE' }> | Readonly<{ code: 'ARTICLE_NOT_ORDERED'; article: string }> | Readonly<{ code: 'ORDER_NOT_OVERDUE'; due: LocalDate }>
  | Readonly<{ code: 'STATEMENT_UNCONSIDERED' }> | Readonly<{ code: 'PUBLICISED_ALREADY' }> | Readonly<{ code: 'STANDARD_NOT_DECLARED' }>;
export type StatementRefusal = StateRefusal | Readonly<{ code: 'ORDER_NONE' }> | Readonly<{ code: 'STATEMENT_GIVEN' }> | Readonly<{ code: 'STATEMENT_LATE'; until: LocalDate }>;

/** `due` and `statementDue` are days to come; nobody is heard after the period for the correction has ended. */
export type NewOrder = Readonly<{ due: LocalDate; statementDue: LocalDate }>;
/** `considered`: what the authority made of the statement; `standard`: whose number is revoked. */
export type MeasureAsked = Readonly<{ measure: Measure; considered: string | null; standard: string | null }>;

const inState = ({ state }: Standing, act: DeclarationAct): Result<null, StateRefusal> => (stateAfter(state, act) === null ? refuse({ code: 'DECLARATION_STATE', state }) : ok(null));

/** An inspection is opened. Nothing is said of the declaration by that. */
export const mayOpen = (standing: Standing): Result<null, StateRefusal> => inState(standing, 'open-inspection');

/** Nothing was found, or what the enterprise stated convinced: an order that still stands is lifted with it. */
export const mayClose = (standing: Standing): Result<null, StateRefusal> => inState(standing, 'close-inspection');

/** What was corrected is held to be so. */
export const maySettle = (standing: Standing): Result<null, StateRefusal> => inState(standing, 'settle-correction');

export const mayArchive = (standing: Pick<Standing, 'state'>): Result<null, StateRefusal> => inState({ ...standing, order: null, today: '' as LocalDate, ownStandards: [] }, 'archive');

/** 责令限期改正, 标准化法 arts. 38, 39, 42. One order at a time, with a period that lies ahead. */
export function mayOrder(standing: Standing, { due, statementDue }: NewOrder): Result<null, OrderRefusal> {
  const possible = inState(standing, 'order-correction');
  if (!possible.ok) return possible;
  if (standing.order !== null) return refuse({ code: 'ORDER_OPEN' });
  if (due <= standing.today) return refuse({ code: 'DUE_UNFIT', day: due });
  return statementDue <= standing.today || statementDue > due ? refuse({ code: 'DUE_UNFIT', day: statementDue }) : ok(null);
}

/** 陈述、申辩: once on an order, until its day is over. */
export function mayState({ state, order, today }: Standing): Result<null, StatementRefusal> {
  if (order === null) return refuse({ code: 'ORDER_NONE' });
  if (state !== 'under_inspection') return refuse({ code: 'DECLARATION_STATE', state });
  if (order.isStated) return refuse({ code: 'STATEMENT_GIVEN' });
  return today > order.statementDue ? refuse({ code: 'STATEMENT_LATE', until: order.statementDue }) : ok(null);
}

/**
 * 标准化法 art. 38: publicised; 39: abolished; 42: the number of the standard revoked. Each only on an order by its own article that
 * was not heeded in time, and only with a word on what the enterprise stated.
 */
export function mayTake(standing: Standing, { measure, considered, standard }: MeasureAsked): Result<null, MeasureRefusal> {
  const { state, order, ownStandards } = standing;
  if (state !== 'under_inspection') return refuse({ code: 'DECLARATION_STATE', state });
  if (order === null) return refuse({ code: 'ORDER_NONE' });
  if (!order.articles.includes(articleOf[measure])) return refuse({ code: 'ARTICLE_NOT_ORDERED', article: articleOf[measure] });
  if (!isOverdue(standing)) return refuse({ code: 'ORDER_NOT_OVERDUE', due: order.due });
  if (order.isStated && considered === null) return refuse({ code: 'STATEMENT_UNCONSIDERED' });
  if (measure === 'publicise' && order.isPublicised) return refuse({ code: 'PUBLICISED_ALREADY' });
  if (measure === 'revoke-standard-number' && (standard === null || !ownStandards.includes(standard))) return refuse({ code: 'STANDARD_NOT_DECLARED' });
  return ok(null);
}
