import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { MappingRow } from '../../domain/content';
import type { Exchanged, MappingWriter } from '../../domain/exchange/exchanged';
import type { ExportForm } from '../../domain/exchange/forms';
import type { FindRefusal } from '../approval/find-published-mapping';
import { ofVersion } from '../approval/of-version';
import type { PublishedMapping } from '../approval/published-mappings';
import type { ExportedMappings } from './exported-mappings';

/** `parts`: text that is made while it is read, and no sooner. */
export type ExportedFile = Readonly<{ name: string; form: ExportForm; parts: () => AsyncIterable<string> }>;
export type ExportAsked = Readonly<{ number: string; version: number | null; form: ExportForm }>;

/** Characters that are handed on at once. */
const PIECE = 32_768;

/** A mapping that everybody was shown as a file, with its status inside: one that no longer stands says so itself. */
export class ExportMapping {
  constructor(
    private readonly mappings: ExportedMappings,
    /** Of the site, as readers reach it. */
    private readonly origin: string,
  ) {}

  async execute({ number: typed, version, form }: ExportAsked): Promise<Result<ExportedFile, FindRefusal>> {
    const read = readNumber(typed);
    const number = read.ok && read.value.letter === 'M' ? read.value.number : null;
    const latest = number === null ? null : await this.mappings.head(number, null);
    if (latest === null) return refuse({ code: 'MAPPING_UNKNOWN' });
    const found = version === null ? latest : await this.mappings.head(latest.number, version);
    if (!found) return refuse({ code: 'MAPPING_VERSION_NONE', latest: latest.versions.at(-1) ?? latest.version });
    const subject = this.exchanged(version === null ? found : ofVersion(found));
    return ok({ name: `${subject.number}-v${subject.document.version}.${form.ending}`, form, parts: () => pieces(form.writer(subject), this.mappings.rows(subject.number, subject.record)) });
  }

  private exchanged({ number, state, since, reason, successor, sha256, documentRecord, document }: PublishedMapping): Exchanged {
    return { origin: this.origin, number, state, since, reason, successor, record: documentRecord, sha256, document };
  }
}

/** A format in pieces; whoever stops reading stops the rows as well. */
export async function* pieces(writer: MappingWriter, rows: AsyncIterable<MappingRow>): AsyncGenerator<string> {
  let [text, place] = [writer.begin, 0];
  for await (const row of rows) {
    text += writer.row(row, place);
    place += 1;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text + writer.end;
}
