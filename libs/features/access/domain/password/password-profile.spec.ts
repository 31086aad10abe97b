import { isExpired, type PasswordProfile, passwordFault } from './password-profile';

const NINETY_DAYS = 7_776_000;

it.each([
  ['gb22239', NINETY_DAYS, 'gb22239', false],
  ['gb22239', NINETY_DAYS + 0.001, 'gb22239', true],
  ['gb22239', 0, 'gb22239', false],
  ['nist', 0, 'gb22239', true],
  ['nist', NINETY_DAYS * 40, 'nist', false],
  ['gb22239', NINETY_DAYS + 1, 'nist', false],
] as const)('a password taken under %s and in use for %s s, where %s is asked, must be changed: %s', (profile, age, asked, expired) => {
  expect(isExpired({ profile, age }, asked)).toBe(expired);
});

const own = ['lin.meihua@photonics.example', 'Lin Meihua'];
const code = (password: string, profile: PasswordProfile = 'nist') => passwordFault(password, profile, own)?.code ?? null;

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
