import type { TermPage, TermView } from '../application/terms/term-reader';
import { sourceBody } from './edition-body';

/** The answer of `GET /terms`. */
export function termsBody({ items, total, next }: TermPage) {
  return { items: items.map(termBody), total, totalIsLowerBound: false, next };
}

function termBody({ id, en, mainland, taiwan, kind, sector, context, notContext, ambiguous, status, basis, source, note }: TermView) {
  return {
    id, en: en ?? null, mainland: [...mainland], taiwan: [...taiwan], kind, sector: sector ?? null,
    ...(context !== undefined && { context }), ...(notContext !== undefined && { notContext }), ambiguous, status,
    ...(basis !== undefined && { basis }), source: sourceBody(source), grade: source.grade, ...(note !== undefined && { note }),
  };
}
