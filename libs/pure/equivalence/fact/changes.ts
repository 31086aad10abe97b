import { EQUAL, type Mask, OVERLAP, SUBSET, SUPERSET } from '../relation/relation';
import type { Deviation, DeviationKind } from './fact';

/** What a list of deviations does to the base, in bits. */
export type Changes = number;

export const ADDS: Changes = 1;
export const REMOVES: Changes = 2;
/** An entry names no clause of the base, so that the list cannot be held against another and counts as incomplete. */
export const UNKEYED: Changes = 4;
/** The list names all deviations, and does name some. */
export const WHOLE: Changes = 8;

const OF_KIND: Readonly<Record<DeviationKind, Changes>> = {
  added: ADDS, stricter: ADDS, removed: REMOVES, looser: REMOVES, different: ADDS | REMOVES, editorial: 0,
};

const ADDS_AND_REMOVES = ADDS | REMOVES;
const MASKS: readonly Mask[] = [EQUAL, SUPERSET, SUBSET, OVERLAP];

export const changesOfKind = (kind: DeviationKind): Changes => OF_KIND[kind];
export const isTechnical = (changes: Changes): boolean => (changes & ADDS_AND_REMOVES) !== 0;

/** The list as it reads, whether or not it is complete. */
export function changesOf(list: readonly Deviation[]): Changes {
  return list.reduce((all, { kind, baseClause }) => all | OF_KIND[kind] | (baseClause === '' ? UNKEYED : 0), 0);
}

/** What a whole list leaves between the document and its base. Modified keeps part of its base (GB/T 1.2-2020 4.1.1), so that both kinds overlap. */
export function maskOfChanges(changes: Changes): Mask {
  return MASKS[changes & ADDS_AND_REMOVES] ?? OVERLAP;
}

/** Key of a deviation: the clause of the base, and the characteristic when given. */
export const deviationKey = ({ baseClause, characteristic = '' }: Deviation): string => `${baseClause}\n${characteristic}`;

/** `list` names each technical deviation that `other` names. */
export function coversList(list: readonly Deviation[], other: readonly Deviation[]): boolean {
  if (list === other) return true;
  const named = new Set(list.map(nameOf));
  return other.every((deviation) => deviation.kind === 'editorial' || named.has(nameOf(deviation)));
}

const nameOf = (deviation: Deviation): string => `${deviation.kind}\n${deviationKey(deviation)}`;
