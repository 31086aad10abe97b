import { startProcess } from '../support/start-process';
import { ask } from './ask';
import { figure, type Report } from './figure';
import type { Filled, Place } from './place';
import { Replay, recorded, type Script } from './replay';
import { drawQueries } from './search-queries';
import { openApp } from './site';
import { quantile, rate, timed } from './timing';

const LOAD = { atOnce: 4, forMs: 4_000 };
const EACH = 8;

/** Requests per second over loopback against the statements that these requests send, prepared, over as many connections. */
export async function httpFigures(place: Place, report: Report): Promise<void> {
  const filled = await place.filled();
  const queries = await drawQueries(filled, EACH);
  const { 'one-char': one, 'two-char': two, 'four-char': four, long, 'two-word': words, word, number } = queries;
  const mix = [one.slice(0, 2), two, two, four, four, long, words.slice(0, 4), word, number].flat();
  const numbers = await drawEditions(filled, 60);
  const kinds = [
    ['search', mix.map((query) => `/api/v1/standards?q=${encodeURIComponent(query)}`)],
    ['standard', numbers.map((edition) => `/api/v1/standards/${encodeURIComponent(edition.number)}`)],
  ] as const;
  for (const [name, paths] of kinds) await compare(filled, name, paths, report);
}

async function compare({ url }: Filled, name: string, asked: readonly string[], report: Report): Promise<void> {
  const requests = await recordRequests(url, asked);
  const [paths, scripts] = [requests.map(({ path }) => path), requests.map(({ script }) => script)];
  const replay = await Replay.open(url, LOAD.atOnce);
  const server = startProcess('test/bench/serve.ts', [url]);
  try {
    const origin = await server.line();
    const request = (path: string) => ask(`${origin}${path}`);
    await timed(paths, request);
    for (let worker = 0; worker < LOAD.atOnce; worker += 1) await timed(scripts, (script) => replay.run(script, worker));
    const raw = await rate(scripts, LOAD, (script, worker) => replay.run(script, worker));
    const own = await rate(paths, LOAD, request);
    const statements = scripts.reduce((sum, script) => sum + script.length, 0) / scripts.length;
    report(figure({ name: `http-${name}`, value: own.perSecond, unit: 'requests/s', baseline: raw.perSecond, n: own.n, against: `the same statements (${statements.toFixed(1)} a request) prepared, through pg; ${LOAD.atOnce} at once` }));
    const took = await timed(paths, request);
    report(figure({ name: `http-${name}-p95`, value: quantile(took, 0.95), unit: 'ms', baseline: quantile(await timed(scripts, (script) => replay.run(script, 0)), 0.95), n: paths.length, against: 'the same statements, one after the other' }));
  } finally {
    await server.finish();
    await replay.close();
  }
}

/**
 * What each request sends to the database when everything that is held in memory is warm. Requests that are not answered
 * with 200 (a number that stands for two documents) are left out.
 */
export async function recordRequests(url: string, paths: readonly string[]): Promise<readonly Readonly<{ path: string; script: Script }>[]> {
  const app = await openApp(url);
  const requests: { path: string; script: Script }[] = [];
  try {
    const answered = new Map<string, number>();
    for (const path of paths) answered.set(path, (await app.inject({ method: 'GET', url: path })).statusCode);
    for (const path of paths.filter((each) => answered.get(each) === 200)) {
      requests.push({ path, script: await recorded(() => app.inject({ method: 'GET', url: path })) });
    }
  } finally {
    await app.close();
  }
  return requests;
}

/** Editions that sources describe, from all over the catalogue. */
export function drawEditions({ read }: Pick<Filled, 'read'>, count: number): Promise<readonly Readonly<{ number: string; slug: string }>[]> {
  return read.query<{ number: string; slug: string }>("select number, slug from catalogue.edition where not cited_only and document = 'edition' order by md5(slug) limit $1", [count]);
}
