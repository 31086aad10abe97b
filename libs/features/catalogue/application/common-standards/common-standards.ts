import type { SectorId } from '../../domain/sector';
import type { SourceView, Texts } from '../standard-view';

/** A standard made by bodies of both sides together, or drawn up from the standards of both. Most are known without a number. */
export type CommonStandard = Readonly<{
  title: Texts;
  number?: string;
  year?: string;
  /** common, group, local series */
  kind: string;
  sector?: SectorId;
  /** Who made it, as the source says. */
  bodies?: string;
  source: SourceView;
  note?: string;
}>;

/** A number that an authority has published; `asOf` is a month or a day. */
export type OfficialCount = Readonly<{ count: number; asOf: string; source: SourceView }>;

/** What this catalogue holds (`items`), beside what is published. */
export type CommonStandardList = Readonly<{ items: readonly CommonStandard[]; count: number; official: OfficialCount; earlier: readonly OfficialCount[] }>;

/** The common standards that a source names. */
export abstract class CommonStandards {
  abstract commonStandards(): CommonStandardList;
}
