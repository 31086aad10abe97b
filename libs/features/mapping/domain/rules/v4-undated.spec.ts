import { content, facts, told } from '../content.fixture';
import { v4 } from './v4-undated';

const base = facts();

it.each([
  ['both dated', true, true, []],
  ['the source is not', false, true, ['error source']],
  ['neither', false, false, ['error source', 'error target']],
])('%s', (_, source, target, found) =>
  expect(told(v4.check(content([]), facts({ source: { ...base.source, dated: source }, target: { ...base.target, dated: target } })))).toEqual(found));
