import { adoptionOnRecord } from './m13-adoption-on-record';
import { againstComparison } from './m9-against-comparison';
import { againstEngine } from './m12-against-engine';
import { derivedAsEvidence } from './m4-derived-as-evidence';
import { documentAgainstRows } from './m10-document-against-rows';
import { editionReplaced } from './m14-edition-replaced';
import { evidenceMissing } from './m3-evidence-missing';
import { negativeRow } from './m6-negative-row';
import { nothingStated } from './m11-nothing-stated';
import { rowUnstated } from './m1-row-unstated';
import { rowWithoutReason } from './m2-row-without-reason';
import { rowsContradict } from './m7-rows-contradict';
import type { MappingRule } from './rule';
import { suggestionUnconfirmed } from './m5-suggestion-unconfirmed';
import { unknownEnd } from './m8-unknown-end';
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
