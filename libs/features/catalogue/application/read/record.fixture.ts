import type { AdoptionRecord, EditionRecord } from './records';

/** An edition of which a test says only what it is about. */
export function anEdition(more: Partial<EditionRecord>): EditionRecord {
  return {
    id: 1, key: 'K', family_id: 1, family_key: 'F', number: 'GB/T 1-2020', slug: 'GB-T-1-2020', side: 'mainland', kind: 'standard', document: 'edition',
    year: 2020, cited_only: false, title_hans: null, title_hant: null, title_en: null, nature: null, recorded_status: 'in_force', status: 'in_force',
    status_until: null, issued: null, implemented: null, withdrawn: null, successors: [], ...more,
  };
}

export function anAdoption(more: Partial<AdoptionRecord>): AdoptionRecord {
  return {
    ring: 0, national_id: 1, base_id: 2, degree: 'IDT', degree_stated: null, degree_basis: null, confirmed: true, base_dated: true, dual_number: null, deviations: [],
    deviations_seen: false, deviations_complete: false, source_id: 'S', grade: 3, note: null, ...more,
  };
}
