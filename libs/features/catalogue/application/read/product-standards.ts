/** Which standards a source names for a kind of product, by the name of the product. */
export abstract class ProductStandards {
  /** Numbers of editions that a row on access to the mainland's market names for a product whose name stands in one of these. */
  abstract askedOf(products: readonly string[]): Promise<readonly string[]>;
}
