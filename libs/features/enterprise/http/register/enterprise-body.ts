import type { MaskedContact } from '../../application/attached/contact-fields';
import type { Evidence } from '../../application/attached/evidence-store';
import type { EnterpriseView, RevisionView } from '../../application/read-enterprise';
import type { Proposal } from '../../application/verification/proposal-store';

const proposalBody = ({ id, act, checklist, reasons, succession, successor, by, at, outcome, refusal, settledAt }: Proposal) => ({
  id, act, checklist: checklist.map(({ item, finding, note }) => ({ item, finding, note })), reasons,
  succession: succession && { newer: succession.newer, number: successor?.number ?? null, name: { ...successor?.name }, kind: succession.kind, on: succession.on, basis: succession.basis }, by, at, outcome, refusal, settledAt,
});

/** In one order, also where it comes back from the database. */
export const evidenceBody = ({ id, kind, file, note, at }: Evidence) => ({ id, kind, file, note, at });

const contactBody = ({ id, role, documentKind, texts: { name, phone, email, document_number }, erased }: MaskedContact) => ({ id, role, documentKind, name, phone, email, documentNumber: document_number, erased });

const revisionBody = ({ id, version, state, begunAt, facts: { name, ...facts }, changes, gaps }: RevisionView) => ({ id, version, state, begunAt, ...facts, name: { ...name }, changes: [...changes], gaps: [...gaps] });

export const enterpriseBody = ({ organisation: _, revising: __, name, sites, contacts, evidence, gaps, standing, revision, proposals, ...view }: EnterpriseView) => ({
  ...view, standing: { ...standing }, name: { ...name }, sites: [...sites], contacts: contacts.map(contactBody), evidence: evidence.map(evidenceBody), gaps: [...gaps],
  revision: revision && revisionBody(revision), proposals: proposals && proposals.map(proposalBody),
});
