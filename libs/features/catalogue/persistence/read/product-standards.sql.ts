export const queries = {
  /** $1 names of products; what a row adds in brackets narrows its product and is left out. */
  askedOf: `
    select distinct e.number from catalogue.access x join catalogue.edition e on e.id = any(x.edition_ids)
    where x.side = 'mainland' and exists (
      select from unnest($1::text[]) as given(name), unnest(array[x.product_hans, x.product_hant, x.product_en]) as known(product)
      where length(split_part(split_part(product, '（', 1), '(', 1)) >= 3 and position(lower(split_part(split_part(product, '（', 1), '(', 1)) in lower(name)) > 0)
    order by e.number limit 40`,
};
