import { OpenDataOffer, type OpenDataSet, type StoredRow } from '@features/catalogue';
import { rowsOf, type Tx } from '@platform/database';
import { taiwanLevelWords } from '@pure/credential';
import { catalogueKinds } from '../../../domain/catalogue/catalogue';
import { queries } from './catalogue-open-data.sql';

const licences = [{ id: 'facts', file: 'LICENCE.facts.txt' }] as const;
const set = (name: keyof typeof queries, columns: string): OpenDataSet & Readonly<{ name: keyof typeof queries }> => ({ name, columns: columns.split(' '), sourced: false, licences });

const sets = [
  set(
    'recognition-catalogues',
    'catalogue version kind title batch issuing_body issued decider_kind decider output window_from window_until channel legal_basis territory valid_from valid_until act_first_days supersedes source grade to_confirm remark content_sha256 example',
  ),
  set('recognition-rows', 'catalogue version key kind taiwan_name taiwan_code taiwan_level paper mainland_name mainland_code mainland_level type conditions scope effect_allows effect_still_needed source grade to_confirm remark example'),
] as const;

/** The last version of each catalogue of recognition, and its rows; what is to be confirmed and examples are marked. */
export class CatalogueOpenData extends OpenDataOffer {
  readonly sets = sets;

  rows(tx: Tx, { name }: OpenDataSet): AsyncIterable<StoredRow> {
    const own = sets.find((each) => each.name === name);
    if (!own) throw new Error(`catalogues of recognition offer no ${name}`);
    return own.name === 'recognition-rows' ? levelsInWords(rowsOf<StoredRow>(tx, queries[own.name], [])) : rowsOf(tx, queries[own.name], []);
  }

  leftOut(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}

/** As a certificate says them. */
async function* levelsInWords(rows: AsyncIterable<StoredRow>): AsyncGenerator<StoredRow> {
  for await (const row of rows) {
    const [kind, level] = [catalogueKinds.find((each) => each === row['kind']), row['taiwan_level']];
    yield { ...row, taiwan_level: kind !== undefined && typeof level === 'string' ? taiwanLevelWords(kind, level) : null };
  }
}
