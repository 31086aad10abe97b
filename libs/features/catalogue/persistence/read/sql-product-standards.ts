import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { ProductStandards } from '../../application/read/product-standards';
import { queries } from './product-standards.sql';

@Injectable()
export class SqlProductStandards extends ProductStandards {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async askedOf(products: readonly string[]): Promise<readonly string[]> {
    return products.length === 0 ? [] : (await this.pool.query<{ number: string }>(queries.askedOf, [products])).map(({ number }) => number);
  }
}
