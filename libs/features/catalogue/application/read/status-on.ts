import type { LocalDate } from '@pure/kernel';
import type { Status } from '../../domain/edition';
import { statusAsOf } from '../../domain/status';
import type { EditionRecord } from './records';

/** Status of an edition on a day, from its recorded word, its dates and what replaces it. */
export function statusOn(record: EditionRecord, day: LocalDate): Status {
  const facts = {
    recorded: record.recorded_status,
    ...(record.issued ? { issued: record.issued } : {}),
    ...(record.implemented ? { implemented: record.implemented } : {}),
    ...(record.withdrawn ? { withdrawn: record.withdrawn } : {}),
    successors: record.successors.map(({ extent, planned, on }) => ({ extent, planned, ...(on ? { on } : {}) })),
  };
  return statusAsOf(facts, day).status;
}
