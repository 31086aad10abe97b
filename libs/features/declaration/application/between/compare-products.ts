import type { MethodEditions } from '@features/correspondence';
import type { RelatedMethods } from '@pure/equivalence';
import { type Between, compareDeclared, type DeclaredProduct, methodsOf } from '../../domain/between/compare-declared';
import type { Missing, SeeDeclaration, SeenDeclaration } from '../see-declaration';

/** A number as it was typed, and the place of one of its products. */
export type ProductAsked = Readonly<{ number: string; product: number }>;
export type SeenProduct = Readonly<{ seen: SeenDeclaration; product: number }>;

/** Null: nothing was typed there. */
export type Found = SeenProduct | Missing | null;
export type ComparedProducts = Readonly<{ a: Found; b: Found; between: Between | null }>;

/** What two declarations say of a product of each. */
export class CompareProducts {
  constructor(
    private readonly seeing: SeeDeclaration,
    private readonly methods: MethodEditions,
  ) {}

  async execute(a: ProductAsked, b: ProductAsked): Promise<ComparedProducts> {
    const [foundA, foundB] = await Promise.all([this.find(a), this.find(b)]);
    const [productA, productB] = [declaredIn(foundA), declaredIn(foundB)];
    if (!productA || !productB) return { a: foundA, b: foundB, between: null };
    return { a: foundA, b: foundB, between: compareDeclared(productA, productB, await this.related(productA, productB)) };
  }

  private async find({ number, product }: ProductAsked): Promise<Found> {
    if (number === '') return null;
    const seen = await this.seeing.execute(number);
    return 'missing' in seen ? seen : { seen, product: product < seen.shown.document.products.length ? product : 0 };
  }

  private related(a: DeclaredProduct, b: DeclaredProduct): Promise<RelatedMethods> {
    return this.methods.among([...methodsOf(a), ...methodsOf(b)]);
  }
}

const declaredIn = (found: Found): DeclaredProduct | null => (found && 'seen' in found ? { document: found.seen.shown.document, product: found.product } : null);
