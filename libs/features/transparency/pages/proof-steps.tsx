import { Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenProof } from '../application/see-records';
import { HashValue } from './hash-value';

/** How an entry leads to the root, hash by hash, for whoever follows it with a pencil or a program of their own. */
export function ProofSteps({ entry, proof: { size, root, leafHash, path } }: Readonly<{ entry: Uint8Array; proof: SeenProof }>): ReactNode {
  const { t } = useReading();
  return (
    <details>
      <summary>{t('page.log.steps', { count: path.length })}</summary>
      <p>{t('page.log.entryIs')}</p>
      <pre tabIndex={0} lang="en">{new TextDecoder().decode(entry)}</pre>
      <ol className="lines">
        <li><Sentence k="page.log.stepLeaf" hash={<HashValue hash={leafHash} />} /></li>
        {path.map(({ side, sibling, hash }, at) => (
          <li key={at}><Sentence k={`page.log.step-${side}`} sibling={<HashValue hash={sibling} />} hash={<HashValue hash={hash} />} /></li>
        ))}
        <li><Sentence k="page.log.stepRoot" root={<HashValue hash={root} />} size={size} /></li>
      </ol>
    </details>
  );
}
