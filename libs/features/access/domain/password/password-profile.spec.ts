import { type PasswordProfile, passwordFault } from './password-profile';

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
