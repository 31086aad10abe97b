import { sectorsOf, type SectorRule } from './sector';

const rules: readonly SectorRule[] = [
  { sector: 'ic', scheme: 'ICS', prefix: '31.080' },
  { sector: 'ic', scheme: 'CCS', prefix: 'L56' },
  { sector: 'lighting', scheme: 'ICS', prefix: '91.160' },
  { sector: 'lighting', scheme: 'CCS', prefix: 'K7' },
  { sector: 'construction', scheme: 'ICS', prefix: '91' },
];

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['no class, no sector', [], [], []],
  ['the class itself', ['31.080'], [], ['ic']],
  ['a class under it', ['31.080.01'], [], ['ic']],
  ['a class that only begins alike', ['31.0801'], [], []],
  ['a class above it', ['31'], [], []],
  ['a class under two rules: both sectors, in their order', ['91.160.10'], [], ['lighting', 'construction']],
  ['a CCS code by its beginning', [], ['K71'], ['lighting']],
  ['a group of CCS codes', [], ['K70/79'], ['lighting']],
  ['another group', [], ['K82'], []],
  ['ICS and CCS agree: one sector', ['31.080.99'], ['L56'], ['ic']],
  ['ICS and CCS differ: both', ['31.080.99'], ['K71'], ['ic', 'lighting']],
  ['an ICS code is no CCS code', ['K71'], ['31.080'], []],
])('%s', (_, ics, ccs, expected) => expect(sectorsOf({ ics, ccs }, rules)).toEqual(expected));
