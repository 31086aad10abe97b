import { OpenDataOffer, type OpenDataSet, type StoredRow } from '@features/catalogue';
import { rowsOf, type Tx } from '@platform/database';
import { taiwanLevelWords } from '@pure/credential';
import { linesOf } from '../../application/figures/recognition-figures';
import { countedIn } from './sql-counted-certificates';
import { queries } from './recognition-open-data.sql';

const licences = [{ id: 'facts', file: 'LICENCE.facts.txt' }] as const;
const figures: OpenDataSet = { name: 'recognition-figures', columns: ['until', 'by', 'value', 'at_least', 'within_days'], sourced: false, licences };
const firms: OpenDataSet = {
  name: 'recognised-firms',
  columns: 'number enterprise name_zh_hans name_zh_hant name_en qualification level scope filing catalogue catalogue_version row effect_allows effect_still_needed territory body_zh_hans body_zh_hant body_en decision decided valid_until state example'.split(' '),
  sourced: false, licences,
};

/** Recognised firms, and people as counts that tell of nobody. Examples of firms are marked; no example is counted. */
export class RecognitionOpenData extends OpenDataOffer {
  readonly sets = [firms, figures];

  rows(tx: Tx, { name }: OpenDataSet): AsyncIterable<StoredRow> {
    return name === firms.name ? firmRows(tx) : figureRows(tx);
  }

  leftOut(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}

async function* firmRows(tx: Tx): AsyncGenerator<StoredRow> {
  for await (const row of rowsOf<StoredRow>(tx, queries.firms, [])) yield { ...row, level: typeof row['level'] === 'string' ? taiwanLevelWords('firm', row['level']) : null };
}

async function* figureRows(tx: Tx): AsyncGenerator<StoredRow> {
  const counted = await countedIn(tx);
  for (const { by, value, atLeast, withinDays } of linesOf(counted)) yield { until: counted.until, by, value, at_least: atLeast, within_days: withinDays };
}
