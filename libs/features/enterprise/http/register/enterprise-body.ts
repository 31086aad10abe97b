import type { MaskedContact } from '../../application/attached/contact-fields';
import type { Evidence } from '../../application/attached/evidence-store';
import type { Proposal } from '../../application/proposal-store';
import type { EnterpriseView } from '../../application/read-enterprise';

const proposalBody = ({ id, act, checklist, reasons, by, at, outcome, refusal, settledAt }: Proposal) => ({
  id, act, checklist: checklist.map(({ item, finding, note }) => ({ item, finding, note })), reasons, by, at, outcome, refusal, settledAt,
});

/** In one order, also where it comes back from the database. */
export const evidenceBody = ({ id, kind, file, note, at }: Evidence) => ({ id, kind, file, note, at });

const contactBody = ({ id, role, documentKind, texts: { name, phone, email, document_number }, erased }: MaskedContact) => ({ id, role, documentKind, name, phone, email, documentNumber: document_number, erased });

export const enterpriseBody = ({ organisation: _, name, sites, contacts, evidence, gaps, proposals, ...view }: EnterpriseView) => ({
  ...view, name: { ...name }, sites: [...sites], contacts: contacts.map(contactBody), evidence: evidence.map(evidenceBody), gaps: [...gaps], proposals: proposals && proposals.map(proposalBody),
});
