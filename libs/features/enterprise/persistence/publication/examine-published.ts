import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { canonicalJson } from '@pure/kernel';
import { queries } from './examine-published.sql';
import { loggedVersion, type VersionRow } from './logged-version';

const AT_ONCE = 1_000;

type Version = VersionRow & Readonly<{ example: boolean }>;

/** Whether what everybody sees of enterprises, and saw, is what was put into the public log. */
export class ExaminePublished extends Examination {
  readonly name = 'enterprise';
  readonly guards = ['enterprise.published_version never_changed', 'enterprise.published keep_version'];

  constructor(private readonly log: PublicLog) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    told.looked((await read.first<{ published: number }>(queries.count))?.published ?? 0);
    for await (const { number } of rowsOf<{ number: string }>(read, queries.differing, [], () => {})) told.differs('PUBLISHED_DIFFERS', { number });
    for await (const hole of rowsOf<{ number: string; version: number }>(read, queries.holes, [], () => {})) told.differs('VERSION_MISSING', hole);
    await this.versions(read, told);
  }

  /** Versions of before the first that is in the log were published when there was none. */
  private async versions(read: Tx, told: Told): Promise<void> {
    let [logged, before, some] = [false, 0, [] as Version[]];
    const compare = async (): Promise<void> => {
      const documents = await this.log.documents(read, some);
      some.forEach((version, place) => {
        const { number, version: count } = version;
        const document = documents[place] ?? null;
        logged ||= document !== null;
        if (document === null && !logged) before += 1;
        else if (document === null) told.differs('VERSION_UNLOGGED', { number, version: count });
        else if (document !== documentOf(version)) told.differs('VERSION_DIFFERS', { number, version: count });
      });
      some = [];
    };
    for await (const version of rowsOf<Version>(read, queries.versions, [], (rows) => told.looked(rows))) {
      some.push(version);
      if (some.length === AT_ONCE) await compare();
    }
    await compare();
    told.noted('VERSIONS_BEFORE_LOG', before);
  }
}

const documentOf = ({ example, ...version }: Version): string => canonicalJson(loggedVersion(version, example).document);
