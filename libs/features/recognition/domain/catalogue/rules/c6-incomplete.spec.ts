import { content, facts, firm, row, told } from '../catalogue.fixture';
import { incomplete } from './c6-incomplete';

it.each([
  ['whole', content(), []],
  ['no Taiwan end', content({}, [row({ taiwan: { name: '', paper: null } })]), ['error rows.r1.taiwan.name']],
  ['no mainland end', content({}, [row({ mainland: { name: '' } })]), ['error rows.r1.mainland.name']],
  ['a paper that has no level', content({}, [row({ taiwan: { level: null, paper: 'degree' } })]), []],
  ['no level of a technician', content({}, [row({ taiwan: { level: null } })]), ['error rows.r1.taiwan.level']],
  ['no level here', content({}, [row({ mainland: { level: null } })]), ['error rows.r1.mainland.level']],
  ['no level of a title', content({}, [row({ kind: 'title', mainland: { level: null, type: 'access' } })]), ['error rows.r1.mainland.level']],
  ['access types have none', content({}, [row({ mainland: { level: null, type: 'access' } })]), []],
  ['no effect', content({}, [row({ effect: { allows: [], stillNeeded: [] } })]), ['error rows.r1.effect.allows']],
  ['a firm without a scope', content({}, [firm({ scope: '' })]), ['error rows.f1.scope']],
  ['to be confirmed', content({}, [row({ toConfirm: true, mainland: { name: '', level: null } })]), []],
] as const)('%s', (_, given, found) => expect(told(incomplete.check(given, facts()))).toEqual(found));
