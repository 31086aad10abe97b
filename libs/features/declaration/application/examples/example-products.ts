import type { Json } from '@pure/kernel';
import type { Typed } from '../drafts/draft-store';

type Row = Readonly<Record<string, Json>>;
/** `asked`: as somebody would type it; true where the product has it. `clause`: of the own standard, where the method stands; absent: as the manual says. */
type Said = Readonly<{ name: string; asked: string | true; clause?: string }>;
/** `own`: number and name of an invented standard; null where only those of the register are followed. */
export type ExampleProduct = Readonly<{
  name: string; models: readonly string[]; own: readonly [number: string, name: string] | null; more?: readonly Row[]; service?: true; online?: true; said: readonly Said[];
}>;
/** How a firm writes: its promise, who signs, where, and how it tests what no standard tells. */
export type Hand = Readonly<{ promise: string; signatory: string; place: string; manual: string }>;

/** Editions of the register, of which sources tell that they are in force. */
export const registered = {
  moduleSafety: { type: 'recommended-national', edition: 'GB/T 24819-2023' },
  modulePerformance: { type: 'recommended-national', edition: 'GB/T 24823-2024' },
  luminaires: { type: 'recommended-national', edition: 'GB/T 7000.1-2023' },
} as const satisfies Record<string, Row>;

/** A draft as somebody of the firm would have typed it. */
export function typedDraft({ name, models, own, more = [], service, online, said }: ExampleProduct, { promise, signatory, place, manual }: Hand): Typed {
  return {
    products: [{ kind: service ? 'service' : 'product', name, models: [...models], ...(online && { soldOnline: true }) }],
    standards: [...(own ? [{ type: 'enterprise', number: own[0], name: own[1] }] : []), ...more],
    indicators: said.map((each) => indicator(each, own?.[0], manual)),
    promise, signatory: { function: signatory }, place,
  };
}

function indicator({ name, asked, clause }: Said, own: string | undefined, manual: string): Row {
  const method = clause !== undefined && own !== undefined ? { edition: own, clause } : { own: manual };
  return asked === true ? { name, kind: 'functional', operator: 'boolean', value: true, method } : { name, kind: 'performance', value: asked, method };
}
