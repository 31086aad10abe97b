import type { LocalDate } from '@pure/kernel';
import type { DeclarationState } from '../states';
import type { OrderArticle } from './article';

/** An order to correct that still stands. Until the end of `due` it can be heeded, until the end of `statementDue` the enterprise may speak on it (陈述申辩). */
export type Order = Readonly<{ articles: readonly OrderArticle[]; due: LocalDate; statementDue: LocalDate; isStated: boolean; isPublicised: boolean }>;

/** A declaration under an authority's eyes, as of `today`. `ownStandards`: numbers of the enterprise's own standards that it names. */
export type Standing = Readonly<{ state: DeclarationState; order: Order | null; today: LocalDate; ownStandards: readonly string[] }>;

/** The period has run out and the declaration is not corrected. */
export const isOverdue = ({ state, order, today }: Pick<Standing, 'state' | 'order' | 'today'>): boolean => state === 'under_inspection' && order !== null && order.due < today;
