import type { DeskPage } from '../../application/desk/desk-store';
import type { DeskView } from '../../application/desk/look-at-desk';
import type { RevealedHolder } from '../../application/desk/reveal-holder';

export const linesBody = ({ items, total, counts, catalogues, next }: DeskPage) =>
  ({ items: items.map((line) => ({ ...line })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next, counts: { ...counts }, catalogues: catalogues.map((each) => ({ ...each })) });

/** @param account of who looks */
export function caseBody({ application, found: { catalogue, row, current }, standing, steps, holder, proofs, verifications, proposals, decisions, waits, clock, actFirst, possible, hindrance }: DeskView, account: string) {
  const { id, number, kind, state, example, submittedAt, decidedAt, digest, answers } = application;
  const { id: catalogueId, version, title, batch, issuingBody, decider, legalBasis, territory, source, grade } = catalogue;
  return {
    id, number, kind, state, example, submittedAt, decidedAt, digest, answers,
    catalogue: { id: catalogueId, version, title, batch, issuingBody, decider: decider.name, legalBasis, territory: [...territory], source, grade, current, standing },
    row, holder, proofs: proofs.map((proof) => ({ ...proof })), steps: steps.map((step) => ({ ...step })),
    verifications: verifications.map(({ id: verification, outcome, source: by, askedOf, hasReference, sha256, on, at }) => ({ id: verification, outcome, source: by, askedOf, hasReference, sha256, on, at })),
    proposals: proposals.map(({ act, level, part, basis, reasons, officialNumber, validUntil, at, by, outcome, words, settledAt }) => ({ act, level, part, basis, reasons, officialNumber, validUntil, at, isOwn: by === account, outcome, words, settledAt })),
    decisions: decisions.map(({ act, level, part, basis, reasons, officialNumber, validUntil, round, remedy, on }) => ({ act, level, part, basis, reasons, officialNumber, validUntil, round, remedy, on })),
    waits, clock, actFirst, possible: [...possible], hindrance,
  };
}

export const revealedBody = ({ texts: { name, permit_number, birth_date, certificate_number, background }, references }: RevealedHolder) => ({
  name, permitNumber: permit_number, birthDate: birth_date, certificateNumber: certificate_number, background, references: [...references],
});
