import type { Evidence } from '../content';
import { error, type MappingRule } from './rule';

const rule = 'M4';
/** A proof of the engine, an answer of this platform, or a mapping of it: all rest on what people said elsewhere. */
const DERIVED = /sha256:[0-9a-f]{64}|gongtong-proof|GT-?M-?\d{4}|\/(?:why|test|compare)\?|\/(?:correspondences|mappings)(?:[/?#\s]|$)/i;

/** No derived row is a leaf of an authored one (S9): what follows from facts cannot prove itself. Grade 0 is a machine's word. */
export const derivedAsEvidence: MappingRule = {
  id: 'M4',
  source: 'engine.md S9',
  check: ({ document, rows }) => [{ of: 'document', ...document }, ...rows.map((row) => ({ of: `rows.${row.key}`, ...row }))].flatMap(({ of, evidence }) =>
    evidence.flatMap((one, at) => (isDerived(one) ? [error({ rule, at: `${of}.evidence.${at}.source` })] : []))),
};

const isDerived = ({ source, locator, grade }: Evidence): boolean => grade === 0 || DERIVED.test(`${source} ${locator}`);
