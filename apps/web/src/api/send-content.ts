import { CallFailed, problemOf } from './problem';

type Way = Readonly<{ method?: 'POST' | 'PUT'; headers?: Readonly<Record<string, string>> }>;

/** Sends bytes as they are, of a file or of pasted text; the answer is a `B`. `address`: with `/api/v1`. @throws CallFailed */
export async function sendContent<B>(address: string, content: Blob, { method = 'POST', headers = {} }: Way = {}): Promise<B> {
  const answer = await fetch(address, {
    method,
    body: content,
    headers: { 'content-type': 'application/octet-stream', ...headers, 'x-gongtong-csrf': '1', 'accept-language': document.documentElement.lang },
  }).catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  if (answer?.ok !== true) throw new CallFailed(problemOf(body));
  return body as B;
}
