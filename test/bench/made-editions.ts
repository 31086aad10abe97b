import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { familyKey, familySlug, numberKey, parseNumber, slug, undated } from '@pure/standard-number';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { madeRows } from './made-rows';

/** Writes made editions straight into the catalogue, past the import, so that search has more rows to look at. */
export async function copyMade(client: Client, count: number): Promise<void> {
  await client.query(`create temporary table made (family_key text, family_number text, family_slug text, key text, number text, slug text,
    side catalogue.side, year smallint, title_hans text, title_hant text, ics text, issued text, implemented text, status text)`);
  await pipeline(Readable.from(lines(count)), client.query(copyFrom('copy made from stdin')));
  await client.query(`
    insert into catalogue.family (key, number, slug, issuer, side, serial)
    select family_key, family_number, family_slug, 'made', side, '' from made on conflict do nothing`);
  await client.query(`
    insert into catalogue.edition (family_id, key, number, slug, side, year, cited_only, title_hans, title_hant, recorded_status, status, issued, implemented, ics)
    select f.id, m.key, m.number, m.slug, m.side, m.year, false, m.title_hans, m.title_hant, m.status, m.status, m.issued, m.implemented, array[m.ics]
    from made m join catalogue.family f on f.key = m.family_key on conflict do nothing`);
}

function* lines(count: number): Generator<string> {
  for (const [number = '', hans = '', hant = '', ics = '', issued = '', implemented = '', status = ''] of madeRows(count)) {
    const read = parseNumber(number);
    if (!read.ok) throw new Error(`${number} is no number`);
    const { value } = read;
    const cells = [familyKey(value), undated(value), familySlug(value), numberKey(value), number, slug(value), hans === '' ? 'taiwan' : 'mainland', number.slice(-4),
      hans || String.raw`\N`, hant || String.raw`\N`, ics, issued, implemented, status];
    yield `${cells.join('\t')}\n`;
  }
}
