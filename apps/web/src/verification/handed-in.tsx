import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Enterprise } from '../enterprise/enterprise';
import { EvidenceTable } from '../enterprise/evidence';
import { FactsCompared } from '../enterprise/facts';

type Revision = NonNullable<Enterprise['revision']>;

/** What a change would change, field by field, and the proof that was handed in for it. */
export function ChangeHandedIn({ enterprise, change }: Readonly<{ enterprise: Enterprise; change: Revision }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="change">
      <h2 id="change">{t('app.revision.handedIn')}</h2>
      <FactsCompared before={enterprise} after={change} />
      <h3>{t('app.revision.proof')}</h3>
      <EvidenceTable evidence={enterprise.evidence.filter((one) => isOf(change, one))} act={null} />
    </section>
  );
}

/** All proofs, or where a change is looked at those from before it. */
export function Proofs({ evidence, change }: Readonly<{ evidence: Enterprise['evidence']; change: Revision | null }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h2>{t(change === null ? 'app.enterprise.evidence' : 'app.revision.earlierProof')}</h2>
      <EvidenceTable evidence={change === null ? evidence : evidence.filter((one) => !isOf(change, one))} act={null} />
    </>
  );
}

/** Only what was added once the change had begun proves it. */
const isOf = ({ begunAt }: Revision, { at }: Enterprise['evidence'][number]): boolean => new Date(at) >= new Date(begunAt);
