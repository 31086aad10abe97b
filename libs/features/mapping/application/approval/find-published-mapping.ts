import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import { ofVersion } from './of-version';
import type { PublishedMapping, PublishedMappings } from './published-mappings';

/** `MAPPING_VERSION_NONE`: there is the mapping, and no such version; `latest` was the last one shown. */
export type FindRefusal = Readonly<{ code: 'MAPPING_UNKNOWN' }> | Readonly<{ code: 'MAPPING_VERSION_NONE'; latest: number }>;

/** A mapping that everybody was shown, by its number however it is typed. */
export class FindPublishedMapping {
  constructor(private readonly published: PublishedMappings) {}

  async execute(typed: string, version?: number): Promise<Result<PublishedMapping, FindRefusal>> {
    const read = readNumber(typed);
    const found = read.ok && read.value.letter === 'M' ? await this.published.one(read.value.number) : null;
    if (!found) return refuse({ code: 'MAPPING_UNKNOWN' });
    if (version === undefined) return ok(found);
    const other = await this.published.version(found.number, version);
    return other ? ok(ofVersion(other)) : refuse({ code: 'MAPPING_VERSION_NONE', latest: found.versions.at(-1) ?? found.version });
  }
}
