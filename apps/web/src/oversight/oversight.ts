import type { Translate } from '@ui';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Line = Schemas['OversightLine'];
export type Looked = Schemas['SupervisedDeclaration'];
export type Act = Schemas['InspectionAct'];
export type Course = Schemas['DeclarationOversight'];
export type Measure = Schemas['OversightMeasure']['act'];

export const queues = ['inspected', 'ordered', 'overdue', 'stated', 'corrected', 'proposed'] as const;
export const articles = ['38', '39', '42'] as const;
const measures: readonly Measure[] = ['publicise', 'abolish', 'revoke-standard-number'];
export const isMeasure = (act: string): act is Measure => measures.some((measure) => measure === act);

/** Days and articles of an order, in words. */
export const articlesText = (t: Translate, listed: readonly string[]): string => listed.map((article) => t(`app.oversight.article.${article}`)).join(t('ui.list'));

/** Where it stands for whoever has to do something about it. */
export function standsText(t: Translate, { state, due, stated, isOverdue, isProposed, publicised }: Line): string {
  if (isProposed) return t('app.oversight.queue.proposed');
  if (state === 'corrected') return t('app.oversight.queue.corrected');
  if (isOverdue) return t(publicised === null ? 'app.oversight.queue.overdue' : 'app.oversight.overduePublicised');
  if (due === null) return t('app.oversight.queue.inspected');
  return t(stated === null ? 'app.oversight.queue.ordered' : 'app.oversight.queue.stated');
}
