import type { ReadPool } from '@platform/database';
import type { Clock } from '@pure/kernel';
import { isWindowOpen, standingOn } from '../../domain/catalogue/standing';
import { type Hit, type ListedQualification, lookUp } from '../../domain/lookup/look-up';
import { type Question, readQuestion, type Understood } from '../../domain/lookup/question';
import type { FindRow, FoundRow, Handlers } from '../catalogue/catalogue-reading';
import type { LookupShelf, ShelvedTrade } from './lookup-shelf';

/** `handled`: catalogues under which one may apply here today. `names`: version of the file of everyday names. */
export type LookedUpRows = Readonly<{
  understood: Understood; hits: readonly Hit<FoundRow>[]; otherLevels: readonly Hit<FoundRow>[];
  trades: readonly ShelvedTrade[]; listed: readonly ListedQualification[]; handled: ReadonlySet<string>; names: string;
}>;

/** Rows of the catalogues that stand, by whatever somebody calls what they hold. Nothing of the question is kept. */
export class LookUpRows {
  constructor(
    private readonly pool: ReadPool,
    private readonly rows: FindRow,
    private readonly shelf: LookupShelf,
    private readonly handlers: Handlers,
    private readonly clock: Clock,
  ) {}

  async execute(question: Question): Promise<LookedUpRows> {
    const [{ names, version }, day] = [this.shelf.names(), await this.clock.today()];
    const understood = readQuestion(question, names);
    const [rows, trades, listed, handlers] = await Promise.all([this.rows.currentRows(this.pool), this.shelf.trades(this.pool), this.shelf.listed(this.pool), this.handlers.on(this.pool, day)]);
    const found = lookUp(understood, { rows, trades, listed });
    const isHandled = ({ catalogue }: FoundRow): boolean => handlers.has(catalogue.id) && standingOn(catalogue, day) === 'in-force' && isWindowOpen(catalogue, day);
    const shelved = found.trades.flatMap(({ code }) => trades.filter((trade) => trade.code === code));
    return { ...found, trades: shelved, understood, names: version, handled: new Set(rows.filter(isHandled).map(({ catalogue }) => catalogue.id)) };
  }
}
