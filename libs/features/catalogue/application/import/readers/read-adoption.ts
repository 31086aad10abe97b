import { type Adoption, type Deviation, adoptionDegrees } from '../../../domain/adoption';
import type { Fields } from '../fields';
import type { Reader } from '../row-draft';
import { sideIn } from '../side-of';

/** What stands for a base that the source does not show. */
export const BASE_NOT_SHOWN = 'unknown';

/** A national standard, the document it adopts, the degree, and the technical differences as far as a source shows them. */
export const readAdoption: Reader = (fields, draft) => {
  const degree = fields.requiredOneOf('degree', adoptionDegrees);
  const national = draft.requiredDocument('national', sideIn(fields, 'side'));
  const target = fields.required('base');
  const deviations = deviationsIn(fields);
  const source = draft.source();
  if (!degree || !national || target === undefined || !source) return;
  const base = target === BASE_NOT_SHOWN ? undefined : draft.document(target);
  if (national.document.key === base?.document.key) return fields.fault('base', 'SAME_DOCUMENT');
  const dualNumber = dualNumberIn(fields);
  const statedOn = fields.date('retrieved');
  draft.add('adoption', {
    national: national.document.key,
    ...(base && { base: base.document.key }),
    degree,
    ...optional('degreeStated', fields.text('degree_stated')),
    ...optional('degreeBasis', fields.text('degree_basis')),
    confirmed: fields.flag('confirmed'),
    baseDated: fields.raw('base_dated') === undefined ? base?.number?.year !== undefined : fields.flag('base_dated'),
    ...(dualNumber !== undefined && { dualNumber }),
    deviations,
    deviationsSeen: fields.flag('deviations_seen'),
    deviationsComplete: fields.flag('deviations_complete'),
    ...(statedOn && { statedOn }),
    ...optional('externalId', fields.text('id')),
    ...source.sourced,
  });
};

const optional = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** A column of its own, or the words of `degree_basis`; no word of it says nothing. */
function dualNumberIn(fields: Fields): Adoption['dualNumber'] {
  if (fields.text('dual_number') !== undefined) return fields.flag('dual_number');
  return fields.text('degree_basis')?.includes('dual number') ? true : undefined;
}

/** A JSON array, or its text in a CSV. */
function deviationsIn(fields: Fields): Deviation[] {
  const raw = fields.raw('deviations');
  const list = typeof raw === 'string' && raw.trim() !== '' ? parsed(raw) : (raw ?? []);
  if (!Array.isArray(list)) {
    if (raw !== '') fields.fault('deviations', 'JSON_INVALID');
    return [];
  }
  return list.flatMap((item: unknown, index) => deviation(fields, item, index));
}

function deviation(fields: Fields, item: unknown, index: number): Deviation[] {
  const text = (name: string): string | undefined => {
    const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const change = text('change');
  if (change === undefined) {
    fields.fault(`deviations.${index}.change`, 'FIELD_MISSING');
    return [];
  }
  return [{
    ...optional('baseClause', text('base_clause')), change, ...optional('kind', text('kind')),
    ...optional('reason', text('reason')), ...optional('source', text('source')),
  }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
