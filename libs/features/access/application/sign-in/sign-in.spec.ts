import type { Tx, WritePool } from '@platform/database';
import { PasswordHashes } from '@platform/sealing';
import { ok } from '@pure/kernel';
import { AccountStore, type SignInAccount } from './account-store';
import { AttemptStore } from './attempts';
import { SignIn } from './sign-in';

/** Writes down what is done, in order. */
class Work {
  readonly done: string[] = [];
}

class CountedHashes extends PasswordHashes {
  constructor(private readonly work: Work) {
    super();
  }

  hash() {
    return Promise.resolve(ok(''));
  }

  matches(hash: string | null) {
    this.work.done.push('verify');
    return Promise.resolve(ok(hash === 'right'));
  }
}

class CountedAttempts extends AttemptStore {
  constructor(private readonly work: Work) {
    super();
  }

  recordAttempt(): Promise<null> {
    this.work.done.push('count');
    return Promise.resolve(null);
  }

  clearAttempts(): Promise<void> {
    this.work.done.push('forgive');
    return Promise.resolve();
  }
}

const person: SignInAccount = { id: 'a', email: 'lin@photonics.example', name: 'Lin', locale: 'zh-Hant', active: true, hash: 'other', kept: null, secondFactor: false };

async function workOf(account: SignInAccount | null): Promise<Readonly<{ done: readonly string[]; code: string | null }>> {
  const work = new Work();
  const pool = { transaction: (step: (tx: Tx) => Promise<unknown>) => { work.done.push('transaction'); return step({} as Tx); } } as WritePool;
  const accounts = { findForSignIn: () => { work.done.push('look up'); return Promise.resolve(account); } } as Partial<AccountStore> as AccountStore;
  const unused = {} as ConstructorParameters<typeof SignIn>[3];
  const signIn = new SignIn(pool, { accounts, attempts: new CountedAttempts(work) }, new CountedHashes(work), unused, {} as ConstructorParameters<typeof SignIn>[4]);
  const answer = await signIn.execute({ email: 'lin@photonics.example', password: 'x', origin: { device: null, held: null, address: '192.0.2.1', correlation: 'c' } });
  return { done: work.done, code: answer.ok ? null : answer.refusal.code };
}

it('the same is done, and the same answered, whether there is an account, none, a closed one, or one without a password', async () => {
  const wrong = await workOf(person);
  expect(wrong).toEqual({ done: ['transaction', 'count', 'look up', 'verify'], code: 'SIGN_IN_FAILED' });
  expect(await workOf(null)).toEqual(wrong);
  expect(await workOf({ ...person, hash: null })).toEqual(wrong);
  expect(await workOf({ ...person, hash: 'right', active: false })).toEqual(wrong);
});
