import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { Person } from './support/person';

type Problem = Readonly<{ code: string }>;

describe('the first administrator', () => {
  const TOKEN = 'a-token-of-the-operator';
  const form = { token: TOKEN, email: 'chen@operator.example', name: 'Chen', locale: 'zh-Hant', password: 'two moons over the strait', organisation: { 'zh-Hant': '營運單位' } };

  it('is made by who has the token of the operator, once, and signed in', async () => {
    const server = await ContractApp.start((await testDatabase()).url, { GONGTONG_SETUP_TOKEN: TOKEN });
    const post = (body: object) => new Person(server).post<Problem & { me: { acting: { role: string } } }>('/setup', body);
    expect((await new Person(server).get('/setup')).body).toEqual({ open: true });
    expect((await post({ ...form, token: 'another-token-of-16' })).body.code).toBe('SETUP_TOKEN_WRONG');
    expect((await post({ ...form, organisation: {} })).body.code).toBe('ORGANISATION_NAME_MISSING');
    expect((await post(form)).body.me.acting.role).toBe('system-admin');
    expect((await post({ ...form, email: 'wang@operator.example' })).body.code).toBe('SETUP_CLOSED');
    expect((await new Person(server).get('/setup')).body).toEqual({ open: false });
    await server.close();
  });

  it('is not made where the operator set no token', async () => {
    const server = await ContractApp.start((await testDatabase()).url);
    expect((await new Person(server).post<Problem>('/setup', form)).body.code).toBe('SETUP_CLOSED');
    await server.close();
  });
});
