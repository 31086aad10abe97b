import { EQUAL } from '@pure/equivalence';
import type { DocumentRelation, MappingContent, MappingRow } from './content';
import { statedMask } from './masks';

/** Rows on record as a technical deviation; an editorial change is allowed under IDT (GB/T 1.2-2020 4.1.1). */
export const technicalDeviations = ({ rows }: MappingContent): readonly MappingRow[] => rows.filter(({ deviation }) => deviation !== null && deviation !== 'editorial');

/** The documents are said to be the same in substance: by the degree, or by the relation. */
export const claimsIdentity = (document: DocumentRelation): boolean => document.degree === 'IDT' || statedMask(document) === EQUAL;
