import { fitOpinion, type OpinionKind } from './opinion';

it.each<[string, OpinionKind, string | null, number | null, string]>([
  ['agrees without a word', 'agree', null, null, 'ok'],
  ['objects with a reason', 'object', 'the method differs', null, 'ok'],
  ['objects without one', 'object', null, null, 'OPINION_REASON_MISSING'],
  ['objects with blanks', 'object', '  ', null, 'OPINION_REASON_MISSING'],
  ['wants a change without a reason', 'request-change', null, null, 'OPINION_REASON_MISSING'],
  ['names another relation', 'other-relation', 'wider', 4, 'ok'],
  ['names none', 'other-relation', 'wider', null, 'OPINION_RELATION_MISSING'],
  ['names nothing that there is', 'other-relation', 'wider', 32, 'OPINION_RELATION_MISSING'],
  ['names that of the draft', 'other-relation', 'wider', 2, 'OPINION_RELATION_SAME'],
])('an opinion that %s', (_case, kind, reason, relation, outcome) => {
  const fit = fitOpinion({ kind, reason, relation }, 2);
  expect(fit.ok ? 'ok' : fit.refusal.code).toBe(outcome);
});
