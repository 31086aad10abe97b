import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type ContentChanges, diffContents } from '../../domain/diff/contents';
import type { MappingUnknown, OwnMappings } from '../drafts/own-mapping';
import type { FrozenVersion, MappingStore } from '../mapping-store';

export type VersionUnknown = Readonly<{ code: 'MAPPING_VERSION_UNKNOWN'; version: number }>;
type Own = Pick<Acting, 'organisation'>;
/** `to` null: the draft as it is now; `from` null: the version before that. `locale`: whose words the texts are. */
export type DiffAsked = Readonly<{ from: number | null; to: number | null; locale: string }>;

/** Versions of an own mapping as they were submitted, and what changed between them. */
export class ReadVersions {
  constructor(
    private readonly own: OwnMappings,
    private readonly mappings: MappingStore,
  ) {}

  one(id: string, version: number, acting: Own): Promise<Result<FrozenVersion, MappingUnknown | VersionUnknown>> {
    return this.own.within(id, acting, async (tx): Promise<Result<FrozenVersion, VersionUnknown>> => {
      const found = await this.mappings.version(tx, id, version);
      return found ? ok(found) : refuse({ code: 'MAPPING_VERSION_UNKNOWN', version });
    });
  }

  list(id: string, acting: Own): Promise<Result<readonly Omit<FrozenVersion, 'content'>[], MappingUnknown>> {
    return this.own.within(id, acting, async (tx) => ok(await this.mappings.versions(tx, id)));
  }

  diff(id: string, { from, to, locale }: DiffAsked, acting: Own): Promise<Result<ContentChanges, MappingUnknown | VersionUnknown>> {
    return this.own.within(id, acting, async (tx, draft): Promise<Result<ContentChanges, VersionUnknown>> => {
      const first = from ?? (to === null ? ((await this.mappings.versions(tx, id))[0]?.version ?? 0) : to - 1);
      const before = await this.mappings.version(tx, id, first);
      const after = to === null ? draft : await this.mappings.version(tx, id, to);
      if (!before) return refuse({ code: 'MAPPING_VERSION_UNKNOWN', version: first });
      if (!after) return refuse({ code: 'MAPPING_VERSION_UNKNOWN', version: to ?? 0 });
      return ok(diffContents(before.content, after.content, locale));
    });
  }
}
