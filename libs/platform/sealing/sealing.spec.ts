import { Argon2Hashes, DECOY } from './argon2-hashes';
import { RandomSecrets, digestOf } from './secrets';
import { WaitingLine } from './waiting-line';

describe('a password hash', () => {
  it('is of its password alone, and says how it was made', async () => {
    const hashes = new Argon2Hashes(2);
    const made = await hashes.hash('two moons over the strait');
    const hash = made.ok ? made.value : '';
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashes.matches(hash, 'two moons over the strait')).toEqual({ ok: true, value: true });
    expect(await hashes.matches(hash, 'two moons over the Strait')).toEqual({ ok: true, value: false });
  });

  it('that there is not matches nothing', async () => {
    expect(await new Argon2Hashes(1).matches(null, '')).toEqual({ ok: true, value: false });
  });

  it('that there is not costs as much as one that there is: the same algorithm and parameters, as much salt and digest', async () => {
    const made = await new Argon2Hashes(1).hash('two moons over the strait');
    const shape = (hash: string) => hash.split('$').map((part, place) => (place < 4 ? part : part.length));
    expect(shape(DECOY)).toEqual(shape(made.ok ? made.value : ''));
  });
});

it('a secret on paper has 140 bits in groups that can be read out, and no two are alike', () => {
  const made = Array.from({ length: 200 }, () => new RandomSecrets().forPaper());
  for (const { text, sha256 } of made) {
    expect(text).toMatch(/^[a-z2-7]{4}(?:-[a-z2-7]{4}){6}$/);
    expect(sha256).toEqual(digestOf(text));
  }
  expect(new Set(made.map(({ text }) => text)).size).toBe(made.length);
  expect(new Set(made.flatMap(({ text }) => [...text])).size).toBe(33);
});

describe('the waiting line', () => {
  it('lets so many work at once, keeps so many waiting, and sends the rest away', async () => {
    const line = new WaitingLine(2, 3);
    const ends: (() => void)[] = [];
    let most = 0;
    let atWork = 0;
    const work = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise<void>((end) => ends.push(end));
      atWork -= 1;
    };
    const all = Array.from({ length: 7 }, () => line.take(work));
    const done = Promise.all(all);
    for (let end = ends.shift(); end; end = ends.shift()) {
      end();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await done).map(({ ok }) => ok)).toEqual([true, true, true, true, true, false, false]);
    expect(most).toBe(2);
  });

  it('goes on after work that failed', async () => {
    const line = new WaitingLine(1, 1);
    await expect(line.take(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await line.take(() => Promise.resolve('done'))).toEqual({ ok: true, value: 'done' });
  });
});
