import type { LocalDate } from '@pure/kernel';
import { declarationStates, type DeclarationState } from '../states';
import { articleOf, levelsFor, type Measure, measures } from './article';
import { mayArchive, mayClose, mayOpen, mayOrder, maySettle, mayState, mayTake } from './course';
import { isOverdue, type Order, type Standing } from './inspection';

const day = (text: string) => text as LocalDate;
const order = (more: Partial<Order> = {}): Order => ({ articles: ['38', '39', '42'], due: day('2026-03-10'), statementDue: day('2026-03-05'), isStated: false, isPublicised: false, ...more });
const standing = (more: Partial<Standing> = {}): Standing => ({ state: 'under_inspection', order: order(), today: day('2026-03-11'), ownStandards: ['Q/ABC 1-2026'], ...more });
const codeOf = (result: Readonly<{ ok: boolean; refusal?: Readonly<{ code: string }> }>) => (result.ok ? 'ok' : result.refusal?.code);

it.each<[string, (standing: Standing) => unknown, readonly DeclarationState[]]>([
  ['open', mayOpen, ['in_force', 'corrected']],
  ['close', mayClose, ['under_inspection']],
  ['settle', maySettle, ['corrected']],
  ['archive', mayArchive, ['withdrawn', 'abolished', 'standard_number_revoked']],
])('%s is possible in its states alone', (_act, may, states) => {
  expect(declarationStates.filter((state) => (may(standing({ state })) as { ok: boolean }).ok)).toEqual(states);
});

it.each<[string, Partial<Standing>, string, string, string]>([
  ['both days ahead', { order: null }, '2026-03-20', '2026-03-15', 'ok'],
  ['heard to the last day', { order: null }, '2026-03-20', '2026-03-20', 'ok'],
  ['due today', { order: null }, '2026-03-11', '2026-03-11', 'DUE_UNFIT'],
  ['nobody heard any more', { order: null }, '2026-03-20', '2026-03-11', 'DUE_UNFIT'],
  ['heard after it is due', { order: null }, '2026-03-20', '2026-03-21', 'DUE_UNFIT'],
  ['one stands already', {}, '2026-03-20', '2026-03-15', 'ORDER_OPEN'],
  ['in force', { order: null, state: 'in_force' }, '2026-03-20', '2026-03-15', 'DECLARATION_STATE'],
])('an order: %s', (_case, more, due, statementDue, outcome) => expect(codeOf(mayOrder(standing(more), { due: day(due), statementDue: day(statementDue) }))).toBe(outcome));

it.each<[string, Partial<Standing>, string]>([
  ['on its last day', { today: day('2026-03-05') }, 'ok'],
  ['a day late', { today: day('2026-03-06') }, 'STATEMENT_LATE'],
  ['a second time', { today: day('2026-03-04'), order: order({ isStated: true }) }, 'STATEMENT_GIVEN'],
  ['without an order', { order: null }, 'ORDER_NONE'],
  ['after the correction', { state: 'corrected', today: day('2026-03-04') }, 'DECLARATION_STATE'],
])('a statement %s', (_case, more, outcome) => expect(codeOf(mayState(standing(more)))).toBe(outcome));

it.each<[string, Measure, Partial<Standing>, Partial<{ considered: string; standard: string }>, string]>([
  ['38, overdue', 'publicise', {}, {}, 'ok'],
  ['38, on the last day', 'publicise', { today: day('2026-03-10') }, {}, 'ORDER_NOT_OVERDUE'],
  ['38, ordered by 39 alone', 'publicise', { order: order({ articles: ['39'] }) }, {}, 'ARTICLE_NOT_ORDERED'],
  ['38, twice', 'publicise', { order: order({ isPublicised: true }) }, {}, 'PUBLICISED_ALREADY'],
  ['39, overdue', 'abolish', {}, {}, 'ok'],
  ['39, publicised before', 'abolish', { order: order({ isPublicised: true }) }, {}, 'ok'],
  ['39, ordered by 38 alone', 'abolish', { order: order({ articles: ['38'] }) }, {}, 'ARTICLE_NOT_ORDERED'],
  ['39, the statement passed over', 'abolish', { order: order({ isStated: true }) }, {}, 'STATEMENT_UNCONSIDERED'],
  ['39, the statement considered', 'abolish', { order: order({ isStated: true }) }, { considered: 'heard' }, 'ok'],
  ['39, corrected meanwhile', 'abolish', { state: 'corrected' }, {}, 'DECLARATION_STATE'],
  ['39, without an order', 'abolish', { order: null }, {}, 'ORDER_NONE'],
  ['42, an own standard', 'revoke-standard-number', {}, { standard: 'Q/ABC 1-2026' }, 'ok'],
  ['42, none named', 'revoke-standard-number', {}, {}, 'STANDARD_NOT_DECLARED'],
  ['42, of somebody else', 'revoke-standard-number', {}, { standard: 'GB 24819-2009' }, 'STANDARD_NOT_DECLARED'],
])('a measure by %s', (_case, measure, more, { considered = null, standard = null }, outcome) => expect(codeOf(mayTake(standing(more), { measure, considered, standard }))).toBe(outcome));

it('39 and 42 are a province’s to decide, 38 is not', () => {
  expect(measures.map((measure) => [articleOf[measure], levelsFor(measure)])).toEqual([['38', null], ['39', ['national', 'province']], ['42', ['national', 'province']]]);
});

it('what was corrected is overdue no more', () => expect([isOverdue(standing()), isOverdue(standing({ state: 'corrected' })), isOverdue(standing({ order: null }))]).toEqual([true, false, false]));
