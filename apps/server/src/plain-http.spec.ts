import { warningOfPlainHttp } from './plain-http';

it.each([
  [{ publicUrl: null, host: '127.0.0.1', demonstration: true }, 'none'],
  [{ publicUrl: null, host: 'localhost', demonstration: false }, 'none'],
  [{ publicUrl: 'http://localhost:3000', host: '0.0.0.0', demonstration: false }, 'none'],
  [{ publicUrl: 'http://[::1]:3000', host: '0.0.0.0', demonstration: false }, 'none'],
  [{ publicUrl: 'https://gongtong.example', host: '0.0.0.0', demonstration: false }, 'none'],
  [{ publicUrl: null, host: '0.0.0.0', demonstration: true }, 'sign-in by plain http'],
  [{ publicUrl: 'http://gongtong.example', host: '127.0.0.1', demonstration: true }, 'sign-in by plain http'],
  [{ publicUrl: null, host: '0.0.0.0', demonstration: false }, 'set PUBLIC_URL'],
])('%j', (environment, words) => expect(warningOfPlainHttp(environment) ?? 'none').toContain(words));
