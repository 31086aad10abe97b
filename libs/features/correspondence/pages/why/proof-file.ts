import { derivationDocument } from '@pure/equivalence';
import type { PairView } from '../../application/views';

/** The answer with all its proofs as `gongtong verify proof` takes it: a digest over the whole, and no word of ours. */
export function proofFile({ from, to, asOf, answer }: PairView): string {
  const { mask, covers, standing, provisional, grade, proofs, contradiction } = answer;
  const item = { from: from.number, to: to.number, mask, covers, standing, provisional, grade, proofs, ...(contradiction ? { contradiction } : {}) };
  return `${JSON.stringify(derivationDocument({ asOf, items: [item] }), null, 2)}\n`;
}
