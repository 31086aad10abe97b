/** Paths of the engine's pages after the language segment; what is absent is left out of the query. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const whyPath = (query: Readonly<{ from?: string; to?: string; asOf?: string; territory?: string; side?: string; route?: string; type?: string; standing?: string; page?: string; format?: string }>): string => withQuery('/why', query);
export const comparePath = (query: Readonly<{ a?: string; b?: string; asOf?: string; show?: string; format?: string }>): string => withQuery('/compare', query);
export const deltaPath = (query: Readonly<{ to?: readonly string[]; have?: readonly string[]; row?: readonly string[]; table?: string; answer?: string; asOf?: string; territory?: string; blank?: string; format?: string }>): string => withQuery('/test', query);

function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) if (each !== '') params.append(name, each);
  }
  return params.size === 0 ? path : `${path}?${params}`;
}
