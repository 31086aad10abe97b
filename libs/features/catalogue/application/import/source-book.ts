import type { PartialDate } from '@pure/kernel';

/** A source as far as rows need it that name it. */
export type KnownSource = Readonly<{ id: string; kind?: string; grade?: number; statedOn?: PartialDate }>;

/** The sources that the catalogue knows, by id. */
export type SourceBook = ReadonlyMap<string, KnownSource>;

const ADDRESS = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The address with which a text begins; undefined where the text only describes the source. */
export function addressIn(text: string): string | undefined {
  const [first = ''] = text.split(/[;,\s]+/);
  return ADDRESS.test(first) && !/^[^/]*\.md$/.test(first) ? first : undefined;
}
