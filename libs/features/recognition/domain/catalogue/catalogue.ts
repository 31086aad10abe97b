import type { LocalDate, PartialDate } from '@pure/kernel';
import type { CatalogueRow } from './row';
import type { Sourced } from './sourced';

/** Of people by their occupational qualification, of firms by theirs, of titles (职称) by a professional certificate. */
export const catalogueKinds = ['person', 'firm', 'title'] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

/** Who decides: never the market regulator of the platform, unless a source says so. */
export const deciderKinds = ['human-resources', 'evaluation-body', 'other'] as const;
export type Decider = Readonly<{ kind: (typeof deciderKinds)[number]; name: string }>;

/** What comes out: 职业技能等级证书, 采认证明 or a filing (备案). */
export const outputs = ['level-certificate', 'recognition-certificate', 'filing'] as const;
export type Output = (typeof outputs)[number];

/** Where one applies, in the source's words. */
export const channelKinds = ['online', 'counter', 'other'] as const;
export type Channel = Readonly<{ kind: (typeof channelKinds)[number]; words: string; address: string | null }>;

/** Days on which one applies, the first and the last included; null: open on that side. */
export type Window = Readonly<{ from: LocalDate | null; until: LocalDate | null }>;

/**
 * What a version says of the whole. Names are those of the document, in its own script. `territory`: six digits of
 * GB/T 2260; `issued`: day of the document as far as it is known; `actFirst`: one may practise at once and is confirmed within so many days; `supersedes`: catalogues that end with this one.
 */
export type StatedHead = Sourced & Readonly<{
  id: string; kind: CatalogueKind; title: string; batch: string | null; issuingBody: string; issued: PartialDate | null; decider: Decider; output: Output; window: Window | null;
  channel: Channel | null; legalBasis: string; territory: readonly string[]; validFrom: LocalDate | null; validUntil: LocalDate | null;
  actFirst: Readonly<{ days: number }> | null; supersedes: readonly string[];
}>;

/** What is drafted and frozen: its canonical JSON is the document of a version. */
export type CatalogueContent = Readonly<{ head: StatedHead; rows: readonly CatalogueRow[] }>;

/** The head of a published version. `supersededBy`: the catalogue that took its place, null while it stands; `example`: of a demonstration. */
export type CatalogueHead = StatedHead & Readonly<{ version: number; supersededBy: string | null; example: boolean }>;
