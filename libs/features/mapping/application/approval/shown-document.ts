import type { LocalDate } from '@pure/kernel';
import type { MappingDocument, Objections, PanelSummary } from '../../domain/approval/document';
import type { NewApproval } from './approval-store';
import type { MappingCase } from './mapping-cases';

type Beside = Readonly<{ panel: PanelSummary | null; since: LocalDate | null; objections: Objections }>;

/** A version by the terms of an attempt, as everybody is shown it. */
export function shownDocument({ number, version, example, supersedes, content, digest }: MappingCase, { regulatorNames, terms, from }: NewApproval, { panel, since, objections }: Beside): MappingDocument {
  const { effect, territory, until, noticeDays, lastDay, offline } = terms;
  return {
    format: 'gongtong-mapping/1', number, version, example, content, digest, panel, approvingBody: regulatorNames, effect, territory, since, until,
    notice: { from, until: lastDay, days: noticeDays }, offline, objections, ...(supersedes !== null && { supersedes }),
  };
}
