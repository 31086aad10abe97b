import { tokens } from '@pure/han';
import { adoptionDegrees } from '../adoption';
import { documentKinds, natures } from '../edition';
import { sectorIds } from '../sector';
import { sides } from './codes';
import { adoptionMark, classMark, icsPath, kindMark, marksOf, natureMark, sectorMark, sideMark, TITLED } from './marks';

const marks = [
  TITLED, ...sides.map(sideMark), ...documentKinds.map(kindMark), ...natures.map(natureMark), ...adoptionDegrees.map(adoptionMark), ...sectorIds.map(sectorMark),
  ...['29', '29.140', '29.140.99'].map((code) => classMark('ICS', code)), ...['K', 'K70/79', 'K71'].map((code) => classMark('CCS', code)),
];

it('differ from one another', () => expect(new Set(marks).size).toBe(marks.length));

it('are no token of any text', () => {
  const every = Array.from({ length: 0xffff }, (_, unit) => String.fromCharCode(unit)).join('').toLowerCase();
  const found = new Set([...tokens(every), ...tokens('led 62368-1 𠮷野 안전')]);
  expect(marks.filter((mark) => found.has(mark))).toEqual([]);
  expect([...found].filter((token) => token >= 0x01000000 && token < 0x30000000)).toEqual([]);
});

it('of filters: each that is there, the status apart', () => {
  expect(marksOf({})).toEqual([]);
  expect(marksOf({ status: 'in_force' })).toEqual([]);
  expect(marksOf({ side: 'taiwan', ics: '29.140' })).toEqual([sideMark('taiwan'), classMark('ICS', '29.140')]);
});

it('a class lies under those above it', () => expect(icsPath('29.140.99')).toEqual(['29.140.99', '29.140', '29']));
