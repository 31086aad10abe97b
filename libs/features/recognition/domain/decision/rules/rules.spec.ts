import type { CatalogueStanding } from '../../catalogue/standing';
import { catalogueStands } from './catalogue-stands';
import { competent, fieldsFor } from './competent';
import { complete } from './complete';
import { impartial } from './impartial';
import { levelOfRow } from './level-of-row';
import { notActedBefore } from './not-acted-before';
import { verified } from './verified';

const said = (result: { ok: true } | { ok: false; refusal: object }) => (result.ok ? null : result.refusal);

it.each([
  ['another body', { organisation: 'desk', account: 'officer', membership: null }, null],
  ['the organisation that applies', { organisation: 'firm', account: 'officer', membership: null }, 'organisation'],
  ['who wrote it', { organisation: 'desk', account: 'writer', membership: null }, 'applicant'],
  ['a member of the employer', { organisation: 'desk', account: 'officer', membership: 'now' }, 'member'],
  ['one who left it lately', { organisation: 'desk', account: 'officer', membership: 'lately' }, 'member'],
] as const)('%s may decide, unless: %s', (_, who, tie) =>
  expect(said(impartial({ ...who, applicant: { organisation: 'firm', account: 'writer' } }))).toEqual(tie && { code: 'DECIDES_ON_OWN', tie }));

const hr = { decider: { kind: 'human-resources' }, kind: 'person', territory: ['350000'] } as const;
it.each([
  ['a province decides in its province', { body: 'regulator', handles: true, held: ['350000'] }, hr, null],
  ['a city does not decide for the province', { body: 'regulator', handles: true, held: ['350200'] }, hr, 'territory'],
  ['a province decides for a city', { body: 'regulator', handles: true, held: ['350000'] }, { ...hr, territory: ['350200'] }, null],
  ['one of two territories is not enough', { body: 'regulator', handles: true, held: ['350200'] }, { ...hr, territory: ['350200', '350100'] }, 'territory'],
  ['who does not handle the catalogue', { body: 'regulator', handles: false, held: ['350000'] }, hr, 'handler'],
  ['an evaluation body is no authority', { body: 'evaluation-body', handles: true, held: [] }, hr, 'decider'],
  ['a firm never', { body: 'enterprise', handles: true, held: ['350000'] }, { ...hr, decider: { kind: 'other' } }, 'decider'],
  ['an evaluation body by its appointment', { body: 'evaluation-body', handles: true, held: [] }, { ...hr, decider: { kind: 'evaluation-body' } }, null],
  ['an evaluation body, which has no territory of its own, where others decide', { body: 'evaluation-body', handles: true, held: [] }, { ...hr, decider: { kind: 'other' } }, null],
  ['an authority of others in its territory alone', { body: 'regulator', handles: true, held: ['350200'] }, { ...hr, decider: { kind: 'other' } }, 'territory'],
  ['the whole country reaches a province', { body: 'regulator', handles: true, held: ['CN'] }, hr, null],
] as const)('%s', (_, body, catalogue, outside) => expect(said(competent(body, catalogue))).toEqual(outside && { code: 'DESK_NOT_COMPETENT', outside }));

it('titles are another field than skills', () => {
  expect(fieldsFor({ kind: 'human-resources' }, 'title')).toEqual(['professional-title']);
  expect(fieldsFor({ kind: 'human-resources' }, 'person')).toEqual(['skills']);
  expect(fieldsFor({ kind: 'other' }, 'firm')).toEqual(['construction', 'health', 'civil-affairs']);
  expect(fieldsFor({ kind: 'evaluation-body' }, 'person')).toEqual(['skills']);
});

it.each([
  ['recognise', 'in-force', false, null],
  ['recognise', 'over', false, 'over'],
  ['recognise-partly', 'superseded', false, 'superseded'],
  ['recognise', 'not-yet', false, 'not-yet'],
  ['recognise', 'in-force', true, 'to-confirm'],
  ['refuse', 'over', true, null],
] as const satisfies readonly (readonly [string, CatalogueStanding, boolean, string | null])[])('%s by a catalogue that is %s (row to confirm: %s): %s', (act, standing, rowToConfirm, refused) =>
  expect(said(catalogueStands(act, { standing, rowToConfirm }))).toEqual(refused && { code: 'CATALOGUE_NOT_IN_FORCE', standing: refused }));

it.each([
  ['recognise', '四级', '四级', true],
  ['recognise', '三级', '四级', false],
  ['recognise', null, '四级', false],
  ['recognise', '四级', null, false],
  ['recognise', null, null, true],
  ['refuse', null, '四级', true],
] as const)('%s at level %s where the row says %s: %s', (act, level, listed, fits) => expect(levelOfRow(act, level, listed).ok).toBe(fits));

it.each([
  ['recognise', 'confirmed', true],
  ['recognise', 'not-confirmed', false],
  ['recognise-partly', 'not-answered', false],
  ['recognise', null, false],
  ['refuse', null, true],
] as const)('%s where the home side said %s: %s', (act, last, may) => expect(verified(act, last).ok).toBe(may));

it.each([
  ['recognise', null, 'A1', null],
  ['recognise', null, null, 'officialNumber'],
  ['recognise', 'half', 'A1', 'part'],
  ['recognise-partly', 'half', 'A1', null],
  ['recognise-partly', null, 'A1', 'part'],
  ['refuse', null, null, null],
  ['refuse', null, 'A1', 'officialNumber'],
  ['correct', null, 'A1', null],
  ['dismiss-appeal', null, null, null],
] as const)('%s with part %s and number %s lacks: %s', (act, part, officialNumber, field) => expect(said(complete(act, { part, officialNumber }))).toEqual(field && { code: 'DECISION_INCOMPLETE', field }));

it.each([[[], true], [['first', 'second'], false], [['second', 'first'], false], [['second'], true]] as const)('after %j the first may: %s', (earlier, may) => expect(notActedBefore('first', earlier).ok).toBe(may));
