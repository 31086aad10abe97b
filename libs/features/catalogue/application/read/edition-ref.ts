import type { LocalDate } from '@pure/kernel';
import type { EditionRef, Texts } from '../standard-view';
import type { EditionRecord } from './records';
import { statusOn } from './status-on';

/** Titles in the scripts in which they are recorded. */
export function texts(hans: string | null, hant: string | null, en: string | null): Texts {
  return { ...(hans ? { 'zh-Hans': hans } : {}), ...(hant ? { 'zh-Hant': hant } : {}), ...(en ? { en } : {}) };
}

/** The edition as other answers name it, with its status on a day. */
export function editionRef(record: EditionRecord, day: LocalDate): EditionRef {
  return {
    number: record.number,
    slug: record.slug,
    side: record.side,
    title: texts(record.title_hans, record.title_hant, record.title_en),
    status: statusOn(record, day),
    ...(record.year === null ? {} : { year: record.year }),
    ...(record.issued ? { issued: record.issued } : {}),
    ...(record.implemented ? { implemented: record.implemented } : {}),
    ...(record.withdrawn ? { withdrawn: record.withdrawn } : {}),
    ...(record.nature ? { nature: record.nature } : {}),
    document: record.document,
    citedOnly: record.cited_only,
  };
}

/** Editions by id, as answers name them. */
export type Refs = ReadonlyMap<number, EditionRef>;

export function refsOf(records: readonly EditionRecord[], day: LocalDate): Refs {
  return new Map(records.map((record) => [record.id, editionRef(record, day)]));
}
