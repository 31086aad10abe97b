/** Which procedure asks: transitions may name another first day for each, and for new and existing types. */
export const routes = ['type-approval', 'registration', 'declaration'] as const;
export type Route = (typeof routes)[number];
export const productTypes = ['new', 'existing'] as const;
export type ProductType = (typeof productTypes)[number];

/** Procedures of the catalogue that belong to one route, or to one kind of type; the others concern everybody. */
const ofRoute: Readonly<Record<Route, readonly string[]>> = { 'type-approval': ['type-approval'], registration: ['rpc'], declaration: ['doc'] };
const ofType: Readonly<Record<ProductType, readonly string[]>> = { new: ['new-types'], existing: ['approved-types', 'renewal'] };

/** The transitions that concern who asks: none of another route, none of the other kind of type. */
export function transitionsFor<T extends Readonly<{ procedure: string }>>(all: readonly T[], { route, type }: Readonly<{ route?: Route; type?: ProductType }>): readonly T[] {
  return all.filter(({ procedure }) => concerns(procedure, ofRoute, route) && concerns(procedure, ofType, type));
}

/** Whether it makes a difference to these transitions which route asks, and which kind of type. */
export function dependence(all: readonly Readonly<{ procedure: string }>[]): Readonly<Record<'route' | 'type', boolean>> {
  const isAmong = (of: Readonly<Record<string, readonly string[]>>): boolean => all.some(({ procedure }) => Object.values(of).some((list) => list.includes(procedure)));
  return { route: isAmong(ofRoute), type: isAmong(ofType) };
}

function concerns<T extends string>(procedure: string, of: Readonly<Record<T, readonly string[]>>, asked: T | undefined): boolean {
  if (asked === undefined) return true;
  const lists: readonly (readonly string[])[] = Object.values(of);
  return of[asked].includes(procedure) || !lists.some((list) => list.includes(procedure));
}
