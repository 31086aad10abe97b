import type { Json, LocalDate } from '@pure/kernel';
import type { Tx } from '@platform/database';

/** What is configured while the product runs, each in versions of its own. */
export const settingKinds = ['clocks', 'labels', 'privacy-notice', 'retention'] as const;
export type SettingKind = (typeof settingKinds)[number];

/** A version without its content. */
export type SettingVersion = Readonly<{ version: number; validFrom: LocalDate; source: string }>;
export type Setting = SettingVersion & Readonly<{ content: Json }>;

/** A version with who entered it (an account; null: nobody known), and when, as an ISO instant. */
export type KeptVersion = SettingVersion & Readonly<{ at: string | null; account: string | null }>;

/** Versions of settings. A version is never changed; what holds on a day is the last one whose first day has come. */
export abstract class SettingStore {
  abstract transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Null: none has come into force yet, and what ships with the product holds. */
  abstract settingOn(kind: SettingKind, day: LocalDate): Promise<Setting | null>;
  /** Null: there is none yet. */
  abstract newest(kind: SettingKind): Promise<Setting | null>;
  /** Null: there is no version of that number. */
  abstract numbered(kind: SettingKind, version: number): Promise<Setting | null>;
  /** The newest first. */
  abstract versionsOf(kind: SettingKind): Promise<readonly SettingVersion[]>;
  /** The newest first, with who entered them. */
  abstract keptVersionsOf(kind: SettingKind): Promise<readonly KeptVersion[]>;
  /** Number of the newest version, 0 where there is none; nobody else makes one before the transaction ends. */
  abstract lockNewest(tx: Tx, kind: SettingKind): Promise<number>;
  /** `event`: the journal's number of the act. Every process is told when the transaction is committed. */
  abstract insertVersion(tx: Tx, kind: SettingKind, setting: Setting, event: number): Promise<void>;
}

/** On this channel processes are told of new versions. */
export const SETTINGS_CHANNEL = 'journal_settings';
