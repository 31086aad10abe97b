import { OpenDataOffer, type OpenDataSet, type StoredRow } from '@features/catalogue';
import { rowsOf, type Tx } from '@platform/database';
import { queries } from './mapping-open-data.sql';

const licences = [{ id: 'facts', file: 'LICENCE.facts.txt' }] as const;
const set = (name: keyof typeof queries, columns: string): OpenDataSet & Readonly<{ name: keyof typeof queries }> => ({ name, columns: columns.split(' '), sourced: false, licences });

const sets = [
  set(
    'mappings',
    'number version state state_since source target relations negated degree deviations_seen deviations_complete effect territory approving_body_zh_hans approving_body_zh_hant approving_body_en approved valid_until unilateral successor content_sha256 example',
  ),
  set('mapping-rows', 'number version row sources targets relations negated qualifiers rationale deviation severity method extra_test reason example'),
] as const;

/** Published mappings with their state, body, effect and territory, and their rows in the words of their drafters; examples are marked. */
export class MappingOpenData extends OpenDataOffer {
  readonly sets = sets;

  rows(tx: Tx, { name }: OpenDataSet): AsyncIterable<StoredRow> {
    const own = sets.find((each) => each.name === name);
    if (!own) throw new Error(`mappings offer no ${name}`);
    return rowsOf(tx, queries[own.name], []);
  }

  leftOut(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}
