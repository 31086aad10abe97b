import { outwornBy, type PasswordProfile, passwordFault } from './password-profile';

const DAY = 86_400;

it.each([
  ['gb22239', 90 * DAY, 'gb22239', null],
  ['gb22239', 90 * DAY + 0.001, 'gb22239', { code: 'PASSWORD_EXPIRED', limit: 90 }],
  ['gb22239', 0, 'gb22239', null],
  ['nist', 0, 'gb22239', { code: 'PASSWORD_EXPIRED', limit: 90 }],
  ['nist', 3_600 * DAY, 'nist', null],
  ['gb22239', 90 * DAY + 1, 'nist', null],
] as const)('a password taken under %s and in use for %s s, where %s is asked: %j', (profile, age, asked, fault) => {
  expect(outwornBy({ profile, age, initial: false }, asked)).toEqual(fault);
});

it.each([
  ['nist', 0, 'PASSWORD_INITIAL'],
  ['gb22239', 7 * DAY, 'PASSWORD_INITIAL'],
  ['nist', 7 * DAY + 0.001, 'PASSWORD_LAPSED'],
] as const)('one that the platform made under %s %s s ago: %s', (profile, age, code) => {
  expect(outwornBy({ profile, age, initial: true }, profile)).toEqual({ code, limit: 7 });
});

const listed = new Set(['chickenwing101', 'jennifer', 'abc123', 'xxx']);
const own = ['lin.meihua@photonics.example', 'Lin Meihua'];
const code = (password: string, profile: PasswordProfile = 'nist') => passwordFault(password, { profile, listed }, own)?.code ?? null;

it.each([
  ['short', 'PASSWORD_TOO_SHORT'],
  ['elevenchars', 'PASSWORD_TOO_SHORT'],
  ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
  ['password2026!', 'PASSWORD_COMMON'],
  ['PASSWORDPASSWORD', 'PASSWORD_COMMON'],
  ['woaini1314520', 'PASSWORD_COMMON'],
  ['aaaaaaaaaaaaaa', 'PASSWORD_COMMON'],
  ['xyzxyzxyzxyz', 'PASSWORD_COMMON'],
  ['qwertyuiopqw', 'PASSWORD_COMMON'],
  ['345678901234', 'PASSWORD_COMMON'],
  ['zyxwvutsrqponm', 'PASSWORD_COMMON'],
  ['ChickenWing101', 'PASSWORD_COMMON'],
  ['ＣhickenWing101', 'PASSWORD_COMMON'],
  ['chickenwing102', null],
  ['Jennifer20261129', 'PASSWORD_COMMON'],
  ['abc123!!!!!!', 'PASSWORD_COMMON'],
  ['2026-Jennifer!', 'PASSWORD_COMMON'],
  ['xxx7391-40.25', null],
  ['jennifer在海邊看到的燈塔很亮', null],
  ['linmeihua2026', null],
  ['Meihua-photonics', 'PASSWORD_PERSONAL'],
  ['photonics2026', 'PASSWORD_PERSONAL'],
])('%s: %s', (password, expected) => expect(code(password)).toBe(expected));

it('asks for no classes of characters and takes a sentence in any script', () => {
  expect(code('three ballasts under a green lamp')).toBeNull();
  expect(code('窗外有三盞燈一盞是綠的兩盞不亮')).toBeNull();
});

it('asks for three of four classes where the deployment follows GB/T 22239', () => {
  expect(code('threeballastsandlamp', 'gb22239')).toBe('PASSWORD_TOO_PLAIN');
  expect(code('three ballasts 7 lamp', 'gb22239')).toBeNull();
  expect(code('Three-ballasts-lamp', 'gb22239')).toBeNull();
});

it.each([
  ['abcdefghijkm7', 'PASSWORD_TOO_PLAIN'],
  ['abcdefghijkM7', null],
  ['ABCDEFGHIJK-7', null],
  ['窗外有三盞燈一盞是綠的A', 'PASSWORD_TOO_PLAIN'],
  ['窗外有三盞燈一盞是綠的A7', null],
])('two kinds of characters are too few, three enough: %s', (password, expected) => expect(code(password, 'gb22239')).toBe(expected));
