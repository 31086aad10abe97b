import { appendFileSync, writeFileSync } from 'node:fs';
import type { RejectedRow, RowFault } from '@features/catalogue';
import type { T } from '@platform/locale';

/** Reason of a fault in words. */
export const reasonOf = (t: T, { code, params }: RowFault): string => t(`cli.fault.${code}`, params);

/** `line 19, implemented: 2020-13-01 is no date …`, one per fault. */
export function faultLines(t: T, { line, faults }: RejectedRow): string[] {
  return faults.map((fault) => t(fault.field === '' ? 'cli.import.faultOfRow' : 'cli.import.fault', { line, field: fault.field, reason: reasonOf(t, fault) }));
}

/** `FILE.rejected.jsonl`: each faulty row as it was, with code and reason, ready to be mended. Made with the first of them. */
export class RejectedFile {
  readonly path: string;
  private begun = false;

  constructor(
    file: string,
    private readonly t: T,
  ) {
    this.path = `${file}.rejected.jsonl`;
  }

  add({ line, row, faults }: RejectedRow): void {
    const text = `${JSON.stringify({ line, row, faults: faults.map((fault) => ({ ...fault, reason: reasonOf(this.t, fault) })) })}\n`;
    if (this.begun) appendFileSync(this.path, text);
    else writeFileSync(this.path, text);
    this.begun = true;
  }
}
