import { warningOfPlainHttp } from './plain-http';

it.each([
  [{ publicUrl: null, host: '127.0.0.1', demonstration: true }, null],
  [{ publicUrl: null, host: 'localhost', demonstration: false }, null],
  [{ publicUrl: 'http://localhost:3000', host: '0.0.0.0', demonstration: false }, null],
  [{ publicUrl: 'http://[::1]:3000', host: '0.0.0.0', demonstration: false }, null],
  [{ publicUrl: 'https://gongtong.example', host: '0.0.0.0', demonstration: false }, null],
  [{ publicUrl: null, host: '0.0.0.0', demonstration: true }, 'sign-in by plain http'],
  [{ publicUrl: 'http://gongtong.example', host: '127.0.0.1', demonstration: true }, 'sign-in by plain http'],
  [{ publicUrl: null, host: '0.0.0.0', demonstration: false }, 'set PUBLIC_URL'],
])('%j', (environment, words) => {
  const warning = warningOfPlainHttp(environment);
  if (words === null) expect(warning).toBeNull();
  else expect(warning).toContain(words);
});
