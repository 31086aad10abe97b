import createClient, { type Middleware } from 'openapi-fetch';
import { actOf, forgetAct, keyOf, takesKey } from './act-key';
import { CallFailed, noAnswer, problemOf } from './problem';
import type { paths } from './schema';

const marked: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
    if (request.method !== 'GET') request.headers.set('x-gongtong-csrf', '1');
    return request;
  },
  onError() {
    return new CallFailed(noAnswer);
  },
};

const acts = new WeakMap<Request, string>();

/** What makes something may be sent again after its answer was lost, and makes it once. */
const once: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (!takesKey(request.method, schemaPath)) return;
    const act = actOf(request.url, await request.clone().text());
    acts.set(request, act);
    request.headers.set('idempotency-key', keyOf(act));
  },
  async onResponse({ request, response }) {
    const act = acts.get(request);
    if (act === undefined || !response.ok) return;
    await response.clone().arrayBuffer().catch(() => { throw new CallFailed(noAnswer); }); // cut off on the way, it says nothing
    forgetAct(act);
  },
};

/** The interface as `openapi.json` describes it; the session's cookie travels by itself. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(marked, once);

type Answer<Body> = Readonly<{ data?: Body; error?: unknown }>;

/** The body of an answer; a refusal is thrown as `CallFailed`. */
export async function bodyOf<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const { data, error } = await answer;
  if (error !== undefined) throw new CallFailed(problemOf(error));
  return data as Body; // a call without content has none
}
