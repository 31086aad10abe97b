import { type CitedFacts, EngineFacts, type FactsState } from '@features/catalogue';
import { packFacts } from '@pure/equivalence';
import { LoadedGraph } from './loaded-graph';

/** Facts whose version is set, and whose loading ends when it is told to. */
class ScriptedFacts extends EngineFacts {
  loads = 0;
  current = '1';
  away = false;
  private ends: (() => void)[] = [];

  version(): Promise<string> {
    return this.away ? Promise.reject(new Error('the database is away')) : Promise.resolve(this.current);
  }
  async load(): Promise<FactsState> {
    this.loads += 1;
    const version = this.current;
    await new Promise<void>((resolve) => this.ends.push(resolve));
    return { version, columns: packFacts([{ designation: version, side: 'mainland' }], []), counted: [], decisions: [] };
  }
  facts(): Promise<CitedFacts> {
    return Promise.resolve({ facts: [], sources: new Map(), decisions: new Map() });
  }

  /** Ends every loading, and those that begin because of it. */
  async finish(): Promise<void> {
    for (let turns = 0; turns < 20; turns += 1) {
      this.ends.splice(0).forEach((end) => end());
      await Promise.resolve();
    }
  }
}

async function loaded(): Promise<{ facts: ScriptedFacts; live: LoadedGraph }> {
  const facts = new ScriptedFacts();
  const live = new LoadedGraph(facts);
  const first = live.graph();
  await facts.finish();
  await first;
  return { facts, live };
}

describe('the graph', () => {
  it('is loaded once for all who wait for it', async () => {
    const facts = new ScriptedFacts();
    const live = new LoadedGraph(facts);
    const both = Promise.all([live.graph(), live.graph()]);
    await facts.finish();
    const [a, b] = await both;
    expect([a.version, a.graph === b.graph, facts.loads]).toEqual(['1', true, 1]);
  });

  it('stays when nothing changed', async () => {
    const { facts, live } = await loaded();
    await live.refresh();
    expect(facts.loads).toBe(1);
  });

  it('keeps answering while the next one loads, and is swapped whole', async () => {
    const { facts, live } = await loaded();
    facts.current = '2';
    const swapped = live.refresh();
    expect((await live.graph()).version).toBe('1');
    await facts.finish();
    await swapped;
    expect((await live.graph()).version).toBe('2');
  });

  it('is loaded once for several notices, and once more when the facts changed while it was loading', async () => {
    const { facts, live } = await loaded();
    facts.current = '2';
    const first = live.refresh();
    await Promise.resolve();
    await Promise.resolve();
    const later = [live.refresh(), live.refresh()];
    await facts.finish();
    await Promise.all([first, ...later]);
    expect([facts.loads, (await live.graph()).version]).toEqual([2, '2']);

    facts.current = '3';
    const third = live.refresh();
    await Promise.resolve();
    await Promise.resolve();
    facts.current = '4';
    void live.refresh();
    await facts.finish();
    await third;
    expect([facts.loads, (await live.graph()).version]).toEqual([4, '4']);
  });

  it('answers while the database is away, and is looked at again', async () => {
    const { facts, live } = await loaded();
    facts.away = true;
    await expect(live.refresh()).rejects.toThrow('away');
    facts.away = false;
    expect((await live.graph()).version).toBe('1');
    await live.refresh();
    expect(facts.loads).toBe(1);
  });
});
