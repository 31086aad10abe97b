import { adoptionOnRecord } from './adoption-on-record';
import { againstComparison } from './against-comparison';
import { againstEngine } from './against-engine';
import { derivedAsEvidence } from './derived-as-evidence';
import { documentAgainstRows } from './document-against-rows';
import { editionReplaced } from './edition-replaced';
import { evidenceMissing } from './evidence-missing';
import { negativeRow } from './negative-row';
import { nothingStated } from './nothing-stated';
import { rowUnstated } from './row-unstated';
import { rowWithoutReason } from './row-without-reason';
import { rowsContradict } from './rows-contradict';
import type { MappingRule } from './rule';
import { suggestionUnconfirmed } from './suggestion-unconfirmed';
import { unknownEnd } from './unknown-end';
import { v1 } from './v1-identical-with-deviations';
import { v2 } from './v2-modified-without-list';
import { v4 } from './v4-undated';
import { v5 } from './v5-equivalent-after-2001';
import { v6 } from './v6-edition-gap';

/** All rules; what is found of whole documents first. V3 is the catalogue's, and comes with its records. */
export const mappingRules: readonly MappingRule[] = [
  nothingStated, v4, v1, v2, v5, v6, againstEngine, adoptionOnRecord, editionReplaced, documentAgainstRows,
  rowUnstated, rowWithoutReason, evidenceMissing, derivedAsEvidence, suggestionUnconfirmed, negativeRow, rowsContradict, unknownEnd, againstComparison,
];
