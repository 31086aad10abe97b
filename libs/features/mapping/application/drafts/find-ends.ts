import type { ExampleEditions, LookUpEdition } from '@features/catalogue';
import { ok, refuse, type Result } from '@pure/kernel';
import { parseNumber } from '@pure/standard-number';

/** Designations of both editions. `example`: both are invented, and so is all that is said of them. */
export type Ends = Readonly<{ source: string; target: string; example: boolean }>;

export type EndRefusal =
  /** The register lacks it. */
  | Readonly<{ code: 'MAPPING_END_UNKNOWN'; end: 'source' | 'target'; asked: string }>
  /** A relation is one of dated editions; `number`: of the one that would be meant. */
  | Readonly<{ code: 'MAPPING_END_UNDATED'; end: 'source' | 'target'; asked: string; number: string }>
  | Readonly<{ code: 'MAPPING_SAME_EDITION'; number: string }>
  /** One of them is invented, and the other is not: examples stay among examples. */
  | Readonly<{ code: 'MAPPING_EXAMPLE_MIXED'; number: string; other: string }>;

type End = Readonly<{ id: number; number: string }>;

/** Finds the two editions that a mapping is to be of, and tells whether it is an example; nobody chooses that. */
export class FindEnds {
  constructor(
    private readonly lookUp: LookUpEdition,
    private readonly examples: ExampleEditions,
  ) {}

  /** Both in any spelling. */
  async execute({ source, target }: Readonly<{ source: string; target: string }>): Promise<Result<Ends, EndRefusal>> {
    const [a, b] = [await this.end('source', source), await this.end('target', target)];
    if (!a.ok) return a;
    if (!b.ok) return b;
    if (a.value.id === b.value.id) return refuse({ code: 'MAPPING_SAME_EDITION', number: a.value.number });
    const invented = await this.examples.among([a.value.id, b.value.id]);
    if (invented.size === 1) return refuse(mixed(invented.has(a.value.id) ? [a.value, b.value] : [b.value, a.value]));
    return ok({ source: a.value.number, target: b.value.number, example: invented.size > 0 });
  }

  private async end(end: 'source' | 'target', asked: string): Promise<Result<End, EndRefusal>> {
    const found = await this.lookUp.execute(asked);
    if (!found.ok) return refuse({ code: 'MAPPING_END_UNKNOWN', end, asked });
    const { id, chosen, edition: { number, year } } = found.value;
    return chosen || !isDated(number, year) ? refuse({ code: 'MAPPING_END_UNDATED', end, asked, number }) : ok({ id, number });
  }
}

/** Whether a designation says which edition it is: a number that no grammar reads is the whole name of a document. */
export const isDated = (number: string, year: number | undefined): boolean => year !== undefined || !parseNumber(number).ok;

const mixed = ([{ number }, { number: other }]: readonly [End, End]): EndRefusal => ({ code: 'MAPPING_EXAMPLE_MIXED', number, other });
