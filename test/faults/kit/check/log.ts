import { rootOver } from '../witness/log-hashes';
import { type Facts, type Violation, violation } from './facts';

/** Every version that everybody sees stands in the log. */
export function publishedUnlogged({ versions, records, entries }: Facts): readonly Violation[] {
  const logged = new Set(entries.map(({ record }) => record));
  const placed = new Set(records.filter(({ id }) => logged.has(id)).map(({ number, version }) => `${number} ${version}`));
  return versions.filter(({ number, version }) => !placed.has(`${number} ${version}`)).map(({ number, version }) => violation('PUBLISHED_UNLOGGED', `${number} version ${version}`));
}

/** The leaf holds the digest of the document, as it is kept. */
export function recordChanged({ records, entries }: Facts): readonly Violation[] {
  const digests = new Map(records.map(({ id, documentSha256 }) => [id, documentSha256]));
  const own = records.filter(({ sha256, documentSha256 }) => sha256 !== documentSha256).map(({ number, version }) => `${number} version ${version}`);
  const inLeaf = entries.filter(({ record, sha256 }) => digests.get(record) !== sha256).map(({ index }) => `leaf ${index}`);
  return [...own, ...inLeaf].map((what) => violation('RECORD_CHANGED', what));
}

/** Leaves are numbered without a gap, and the last head has them all. */
export function logHole({ entries, heads }: Facts): readonly Violation[] {
  const missing = entries.map(({ index }, at) => ({ index, at })).filter(({ index, at }) => index !== at).slice(0, 1);
  const size = Math.max(0, ...heads.map((head) => head.size));
  return [...missing.map(({ at }) => violation('LOG_HOLE', `no leaf ${at}`)), ...(size === entries.length ? [] : [violation('LOG_HOLE', `the last head has ${size} leaves, the log ${entries.length}`)])];
}

const rootsOf = ({ entries }: Facts) => {
  const leaves = entries.map(({ leafHash }) => Buffer.from(leafHash, 'hex'));
  return (size: number): string | null => (size <= leaves.length ? rootOver(leaves.slice(0, size)) : null);
};

/** Every head that is kept has the root that follows from the leaves. */
export function headWrong(facts: Facts): readonly Violation[] {
  const rootAt = rootsOf(facts);
  return facts.heads.filter(({ size, root }) => rootAt(size) !== root).map(({ size }) => violation('HEAD_WRONG', `head of ${size} leaves`));
}

/** Every head that the witness saw lies on the one chain that there is now. */
export function witnessContradicted(facts: Facts): readonly Violation[] {
  const rootAt = rootsOf(facts);
  return facts.seen.flatMap(({ size, root, fault }) => {
    if (fault !== null) return [violation('WITNESS_CONTRADICTED', `a head of ${size} leaves that ${fault === 'DIFFERS' ? 'differs from what was shown before' : 'nobody signed'}`)];
    const now = rootAt(size);
    if (now === null) return [violation('WITNESS_CONTRADICTED', `ROLLBACK ${size}->${facts.entries.length}`)];
    return now === root ? [] : [violation('WITNESS_CONTRADICTED', `FORK at ${size}`)];
  });
}
