import { Injectable } from '@nestjs/common';
import { PersonNames } from '@platform/permissions';
import { Clock, type Json, ok, type Refusal, refuse, type Result } from '@pure/kernel';
import { type ContentChange, contentChanges } from './content-changes';
import { completeLabels } from './label-set';
import { type KeptVersion, type SettingKind, settingKinds, SettingStore } from './setting';
import { shippedContent } from './shipped-settings';

/** There is no version of that number. */
export type SettingVersionUnknown = Refusal & Readonly<{ code: 'SETTING_VERSION_UNKNOWN' }>;

/** What ships; nobody entered it. */
const shipped = { version: 0, validFrom: null, source: null, at: null, by: null } as const;

/** Which version of each kind holds, who made it, and in what two versions differ. */
@Injectable()
export class SettingsHistory {
  constructor(
    private readonly settings: SettingStore,
    private readonly names: PersonNames,
    private readonly clock: Clock,
  ) {}

  /** Each kind with the version that holds today, and the newest where its first day is still to come. */
  async kinds() {
    const today = await this.clock.today();
    return Promise.all(settingKinds.map(async (kind) => {
      const versions = await this.versionsOf(kind);
      const [newest] = versions;
      const standing = versions.find(({ validFrom }) => validFrom === null || validFrom <= today) ?? shipped;
      return { kind, standing, next: newest && newest.version > standing.version ? newest : null, versions: versions.length - 1 };
    }));
  }

  /** The newest first; the last is what ships. */
  async versionsOf(kind: SettingKind) {
    const kept = await this.settings.keptVersionsOf(kind);
    const names = await this.names.namesOf(kept.flatMap(({ account }) => account ?? []));
    return [...kept.map((version) => withAuthor(version, names)), shipped];
  }

  /** `to`: the newest where it is not said; `from`: the one before it. */
  async changes(kind: SettingKind, { from, to }: Readonly<{ from?: number; to?: number }>): Promise<Result<readonly ContentChange[], SettingVersionUnknown>> {
    const later = to ?? (await this.settings.newest(kind))?.version ?? 0;
    const [before, after] = [await this.contentOf(kind, from ?? Math.max(later - 1, 0)), await this.contentOf(kind, later)];
    return before === null || after === null ? refuse({ code: 'SETTING_VERSION_UNKNOWN' }) : ok(contentChanges(before, after));
  }

  private async contentOf(kind: SettingKind, version: number): Promise<Json | null> {
    const content = version === 0 ? shippedContent(kind) : ((await this.settings.numbered(kind, version))?.content ?? null);
    return kind === 'labels' && content !== null ? completeLabels(content) : content;
  }
}

function withAuthor({ account, ...version }: KeptVersion, names: ReadonlyMap<string, string>) {
  return { ...version, by: account === null ? null : { account, name: names.get(account) ?? null } };
}
