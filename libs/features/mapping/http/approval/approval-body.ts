import type { SettledApproval } from '../../application/approval/approval-store';
import type { CasePage } from '../../application/approval/case-reading';
import type { PublishedLine, PublishedMapping } from '../../application/approval/published-mappings';
import type { SeenCase } from '../../application/approval/read-cases';
import { documentJson } from '../../domain/approval/document';
import { findingTexts } from '../mapping.problems';

const MOST_COUNTED = 10_000;
export const counted = (total: number) => ({ total: Math.min(total, MOST_COUNTED), totalIsLowerBound: total > MOST_COUNTED });

const lineBody = ({ number, version, state, since, reason, territory, until, successor, example, document }: PublishedLine) =>
  ({ number, version, state, since, reason, territory, until, successor, example, document: documentJson(document) });

export function mappingBody(mapping: PublishedMapping) {
  const { sha256, documentRecord, acts, versions, objections, notice, logged } = mapping;
  return {
    ...lineBody(mapping), sha256, documentRecord, acts: acts.map((act) => ({ ...act, by: { ...act.by } })), versions: [...versions], objections: objections.map((each) => ({ ...each })),
    notice: notice && { ...notice }, logged: logged && { ...logged },
  };
}

export const casesBody = ({ items, total, next }: CasePage) => ({ items: items.map((line) => ({ ...line })), ...counted(total), next });

export function caseBody({ mapping, before, approvals, objections, sentBack, panel, underWay, names, possible, held, isSame, isWriter, isFirst, least, findings }: SeenCase) {
  const { number, version, state, digest, example, content, supersedes, submittedBy, submittedAt } = mapping;
  const nameOf = (account: string | null): string | null => (account === null ? null : (names.get(account) ?? null));
  return {
    number, version, state, digest, example, supersedes, content: { ...content }, submittedBy: nameOf(submittedBy), submittedAt, before: before && mappingBody(before),
    attempts: approvals.map((attempt) => attemptBody(attempt, nameOf)), objections: objections.map((each) => ({ ...each })),
    sentBack: sentBack.map(({ version: of, names: regulator, words, at }) => ({ version: of, regulator: { ...regulator }, words, at })),
    panel: panel && { ...panel, votes: panel.votes && { ...panel.votes }, sides: panel.sides && { mainland: { ...panel.sides.mainland }, taiwan: { ...panel.sides.taiwan } }, dissent: panel.dissent.map((words) => words && { ...words }) },
    underWay: underWay && { ...underWay, draw: underWay.draw && { ...underWay.draw, parties: underWay.draw.parties.map((party) => ({ ...party })) } },
    possible: [...possible], held: [...held], isSame, isWriter, isFirst, least, findings: findings.map(findingTexts),
  };
}

function attemptBody({ id, version, digest, regulatorNames, terms, from, closes, closed, sentBy, outcome, reasons, settledBy, settledAt }: SettledApproval, nameOf: (account: string | null) => string | null) {
  const { effect, territory, until, noticeDays, lastDay, offline } = terms;
  return {
    id, version, digest, regulator: { ...regulatorNames }, effect, territory, until, noticeDays, lastDay, offline: offline && { ...offline }, from, closes, closed, sentBy: nameOf(sentBy), outcome, reasons,
    settledBy: nameOf(settledBy), settledAt,
  };
}
