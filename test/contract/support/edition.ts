import type { Tx } from '@platform/database';
import { designation, familyKey, familySlug, numberKey, parseNumber, slug, undated } from '@pure/standard-number';

/** An edition of the catalogue by its number, where it is not there yet. Gives its designation. */
export async function anEdition(tx: Tx, typed: string): Promise<string> {
  const read = parseNumber(typed);
  if (!read.ok) throw new Error(`${typed} is no number`);
  const number = read.value;
  const family = [familyKey(number), undated(number), familySlug(number), number.issuer, number.side];
  await tx.execute('insert into catalogue.family (key, number, slug, issuer, side) values ($1, $2, $3, $4, $5) on conflict (key) do nothing', family);
  const edition = `insert into catalogue.edition (family_id, key, number, slug, side, year, cited_only) select id, $2, $3, $4, side, $5, false from catalogue.family where key = $1 on conflict (key) do nothing`;
  await tx.execute(edition, [family[0], numberKey(number), designation(number), slug(number), number.year]);
  return designation(number);
}
