import { type Locale, translator } from '@platform/locale';
import type { EvidenceFault } from '../application/testing/evidence-fault';
import { lookUpStatus } from '@features/catalogue';

/** A row of evidence that is not used: which, where in the body, why in words. `row` counts from 1. */
export function evidenceFaultBody(fault: EvidenceFault, locale: Locale) {
  const path = ['evidence', fault.list, fault.row - 1, ...('field' in fault && fault.field ? [fault.field] : [])].join('.');
  const key = fault.code in lookUpStatus ? `problem.${fault.code}.detail` : `field.${fault.code}`;
  return { row: fault.row, path, code: fault.code, detail: translator(locale)(key, fault.params) };
}
