import type { LocalDate } from '@pure/kernel';
import type { DeclarationState } from '../states';
import type { Order, Standing } from './inspection';
import { possibleActs } from './possible-acts';

const day = (text: string) => text as LocalDate;
const order: Order = { articles: ['38', '42'], due: day('2026-03-10'), statementDue: day('2026-03-05'), isStated: true, isPublicised: false };
const at = (state: DeclarationState, more: Partial<Standing> = {}): Standing => ({ state, order: null, today: day('2026-03-11'), ownStandards: ['Q/ABC 1-2026'], ...more });

it.each<[string, Standing, readonly string[]]>([
  ['in force', at('in_force'), ['open-inspection']],
  ['under inspection', at('under_inspection'), ['order-correction', 'close-inspection']],
  ['ordered, in time', at('under_inspection', { order: { ...order, due: day('2026-03-11') } }), ['close-inspection']],
  ['overdue by 38 and 42', at('under_inspection', { order }), ['close-inspection', 'publicise', 'revoke-standard-number']],
  ['overdue, no own standard', at('under_inspection', { order, ownStandards: [] }), ['close-inspection', 'publicise']],
  ['corrected', at('corrected', { order }), ['open-inspection', 'settle-correction']],
  ['withdrawn', at('withdrawn'), ['archive']],
  ['archived', at('archived'), []],
])('%s', (_case, standing, acts) => expect(possibleActs(standing)).toEqual(acts));
