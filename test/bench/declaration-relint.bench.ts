import path from 'node:path';
import { catalogueEngine, catalogueImport, catalogueSearch } from '@features/catalogue';
import { prepareQueue, SqlJournal } from '@platform/journal';
import { SqlStandingDecisions } from '../../libs/features/catalogue/persistence/engine-facts/sql-standing-decisions';
import { SqlStandings } from '../../libs/features/catalogue/persistence/read/sql-standings';
import { SqlRequirementStore } from '../../libs/features/correspondence/persistence/read/sql-requirement-store';
import { NoteChanges } from '../../libs/features/declaration/application/kept/note-changes';
import { SqlCheckStore } from '../../libs/features/declaration/persistence/kept/sql-check-store';
import { SqlSightingStore } from '../../libs/features/declaration/persistence/kept/sql-sighting-store';
import { onServer } from '../support/templates';
import { DECLARATIONS, fillDeclarations, numberOf, STANDARDS, writeEditions } from './declaration-relint-rows';
import { figure, type Report } from './figure';
import type { Place } from './place';
import { quantile, timed } from './timing';

const ROUNDS = 40;
const MOST = 1_000;

/** After one edition of many has been withdrawn: which has changed, and which of a million declarations rest on it. */
export async function relintFigures(place: Place, report: Report): Promise<void> {
  const database = await place.empty('bench_relint');
  try {
    await prepareQueue(database.url);
    const take = async (rows: Parameters<typeof writeEditions>[1]): Promise<void> => {
      const file = path.join(place.folder, `editions-${rows.retrieved}.jsonl`);
      writeEditions(file, rows);
      const done = await catalogueImport(database).importers['standards']?.execute({ path: file, dryRun: false, onRejected: () => {} });
      if (!done?.ok) throw new Error('the editions were refused');
    };
    await take({ count: STANDARDS, ended: 0, retrieved: '2026-11-01' });
    await onServer(database.url, fillDeclarations);
    const { editions, sources } = catalogueEngine(database);
    const standings = new SqlStandings(database.read, catalogueSearch(database).lookUpNumbers);
    const changes = new NoteChanges(database.write, new SqlSightingStore(database.write), standings, { requirements: new SqlRequirementStore(database.read, editions, sources), decisions: new SqlStandingDecisions(database.read) }, new SqlJournal());
    await changes.execute('all');
    const unchanged = await timed(Array.from({ length: 5 }), () => changes.execute('all'));
    const bare = await timed(Array.from({ length: 5 }), () => database.read.query('select s.standard from declaration.sighting s join catalogue.edition e on e.number = s.standard where e.status <> $1', ['in_force']));
    report(figure({ name: 'relint-looked', value: quantile(unchanged, 0.5), unit: 'ms', baseline: quantile(bare, 0.5), n: STANDARDS, against: 'a join of the standards with the column of their status, which says neither what replaces nor what amends them' }));
    await take({ count: 1, ended: 1, retrieved: '2026-11-20' });
    const noted = await changes.execute('all');
    if (noted !== 1) throw new Error(`${noted} changes were noted`);
    await affectedFigure(database, report);
  } finally {
    await database.close();
  }
}

async function affectedFigure({ write }: Awaited<ReturnType<Place['empty']>>, report: Report): Promise<void> {
  const store = new SqlCheckStore();
  const looks = Array.from({ length: ROUNDS });
  let found = 0;
  const took = await timed(looks, () => write.transaction(async (tx) => {
    const [look = 0] = await store.openLooks(tx);
    found = (await store.waiting(tx, look, MOST)).length;
  }));
  const bare = await timed(looks, () => write.transaction((tx) => tx.query('select distinct number from declaration.cited where standard = $1 order by number', [numberOf(0)])));
  if (found !== (2 * DECLARATIONS) / STANDARDS) throw new Error(`${found} declarations were found`);
  report(figure({ name: 'relint-affected', value: quantile(took, 0.5), unit: 'ms', baseline: quantile(bare, 0.5), n: DECLARATIONS, against: `${found} numbers of one standard by the index alone, whether in force and checked already or not` }));
}
