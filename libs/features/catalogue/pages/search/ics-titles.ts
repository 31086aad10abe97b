import type { Scripts } from '@ui';
import type { StandardReader } from '../../application/read/standard-reader';

/** Titles of the first two levels of the ICS, read once each: the table does not change while the server runs. */
export class IcsTitles {
  private readonly known = new Map<string, Promise<ReadonlyMap<string, Scripts>>>();

  constructor(private readonly reader: StandardReader) {}

  /** Titles of the fields, or of the groups under a field. */
  under(code: string | undefined): Promise<ReadonlyMap<string, Scripts>> {
    const field = code?.slice(0, 2) ?? '';
    const titles = this.known.get(field) ?? this.read(field);
    this.known.set(field, titles);
    titles.catch(() => this.known.delete(field));
    return titles;
  }

  private async read(field: string): Promise<ReadonlyMap<string, Scripts>> {
    const view = await this.reader.browse('ICS', field === '' ? undefined : field);
    return new Map((view?.children ?? []).map(({ code, title }) => [code, title]));
  }
}
