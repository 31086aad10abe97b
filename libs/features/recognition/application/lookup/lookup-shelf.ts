import type { Queries } from '@platform/database';
import type { EverydayNames } from '../../domain/lookup/everyday-name';
import type { ListedQualification, Trade } from '../../domain/lookup/look-up';

/** `source`, `grade` as of data files; `remark` as the compiler wrote it. */
export type ShelvedTrade = Trade & Readonly<{ source: string; grade: string; remark: string | null }>;

/** What stands beside the catalogues of recognition: Taiwan's trades, the mainland's list, and what people call things. */
export abstract class LookupShelf {
  abstract trades(read: Queries): Promise<readonly ShelvedTrade[]>;
  abstract listed(read: Queries): Promise<readonly ListedQualification[]>;
  abstract names(): EverydayNames;
}
