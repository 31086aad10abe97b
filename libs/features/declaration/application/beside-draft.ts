import type { ProductStandards } from '@features/catalogue';
import type { Draft } from '../domain/draft';
import type { Similar } from '../domain/facts';
import type { Likenesses } from './likeness/likenesses';

/** What bears on a draft without being cited in it. */
export class BesideDraft {
  constructor(
    private readonly products: ProductStandards,
    private readonly likenesses: Likenesses,
  ) {}

  /** Numbers of editions that a source names for its products, by their names and classes. */
  askedOf({ products }: Draft): Promise<readonly string[]> {
    return this.products.askedOf([...new Set(products.flatMap(({ name, family, classification }) => [name, family, classification]).filter((name) => name !== undefined))]);
  }

  similar(draft: Draft, organisation: string): Promise<readonly Similar[]> {
    return this.likenesses.of(draft, organisation);
  }
}
