import fc from 'fast-check';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { codeAfter, drawnOrder } from './order';

const secret = utf8ToBytes('totally not a bikeshed');
const randomness = '1.2.3.4.5.6./'.repeat(3);
const code = codeAfter(secret, 9);

describe('the example of draft-thomson-elegy-vrs', () => {
  it('the codes of its secret', () =>
    expect([10, 9].map((times) => bytesToHex(codeAfter(secret, times)))).toEqual([
      '950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488', '5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456',
    ]));

  it('its colours, in its order', () =>
    expect(drawnOrder(['bisque', 'blue', 'darkgoldenrod', 'lavenderblush', 'lightpink', 'mediumvioletred'], { code, randomness })).toEqual([
      { label: 'lavenderblush', position: '002ed527ae0a44a86c205d1cdba61826951a2ffb53c13729c3762eea04e21676' },
      { label: 'blue', position: '03f710be2b61a6f9c3f89aa5ab553b81abb5fc9817865ac29b5b62dcfbaf431f' },
      { label: 'darkgoldenrod', position: '08bab81380d7f0769cecf9969a8d9c04ad9156dfe03a6d6d0ed777734620d0e5' },
      { label: 'mediumvioletred', position: '0c26494fa81f3aed8a9f66e77b73a1a9a2881762dee2e7f24858bfa8d78a5c4d' },
      { label: 'bisque', position: '0e1af5d1ccfd44de075cc0bb6d5050d1c0d6bcf0a32fd51ce9406726ae4a90c2' },
      { label: 'lightpink', position: '13a07cc9abf3b737e49a62b0634ef0a5a9ac6ed481fba95284d930c73ecf20dd' },
    ]));
});

it('whoever joins or leaves moves nobody else', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 12 }), fc.nat(), (labels, at) => {
      const gone = labels[at % labels.length];
      const kept = drawnOrder(labels, { code, randomness }).filter(({ label }) => label !== gone);
      expect(drawnOrder(labels.filter((label) => label !== gone), { code, randomness })).toEqual(kept);
    }),
  ));

describe('20,000 draws of three of nine, each from a seed of its own', () => {
  const [draws, labels] = [20_000, Array.from({ length: 9 }, (_, at) => `member ${at}`)];
  const counted = { first: new Map(labels.map((label) => [label, 0])), seated: new Map(labels.map((label) => [label, 0])) };
  const count = (counts: Map<string, number>, label: string) => counts.set(label, (counts.get(label) ?? 0) + 1);
  const chiSquared = (counts: ReadonlyMap<string, number>, expected: number): number => [...counts.values()].reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
  beforeAll(() => {
    for (let draw = 0; draw < draws; draw += 1) {
      for (const [place, { label }] of drawnOrder(labels, { code, randomness: `${draw}./` }).slice(0, 3).entries()) {
        count(counted.seated, label);
        if (place === 0) count(counted.first, label);
      }
    }
  }, 120_000);

  it('each is first as often as any other: chi squared, 8 degrees of freedom, at 5 %', () => expect(chiSquared(counted.first, draws / 9)).toBeLessThan(15.5));
  it('each sits as often as any other', () => expect(chiSquared(counted.seated, draws / 3)).toBeLessThan(15.5));
});
