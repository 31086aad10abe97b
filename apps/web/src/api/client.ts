import createClient, { type Middleware } from 'openapi-fetch';
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

/** The interface as `openapi.json` describes it; the session's cookie travels by itself. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(marked);

type Answer<Body> = Readonly<{ data?: Body; error?: unknown }>;

/** The body of an answer; a refusal is thrown as `CallFailed`. */
export async function bodyOf<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const { data, error } = await answer;
  if (error !== undefined) throw new CallFailed(problemOf(error));
  return data as Body; // a call without content has none
}
