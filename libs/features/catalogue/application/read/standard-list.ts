import type { Side } from '@pure/standard-number';
import type { Texts } from '../standard-view';

/** Editions described by a source, per side, and those that are only cited. */
export type Coverage = Readonly<Record<Side, Readonly<{ editions: number; citedOnly: number }>>>;

export type ClassScheme = 'ICS' | 'CCS';

export type ClassNode = Readonly<{ code: string; title: Texts; editions: number }>;

/** One node of a classification with the nodes under it; without a code, the roots. */
export type ClassView = Readonly<{
  scheme: ClassScheme;
  path: readonly Readonly<{ code: string; title: Texts }>[];
  children: readonly ClassNode[];
  editions?: number;
}>;
