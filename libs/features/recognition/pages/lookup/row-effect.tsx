import { pageAddress, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { CatalogueHead } from '../../domain/catalogue/catalogue';
import type { CatalogueRow } from '../../domain/catalogue/row';
import { DeciderName } from './head-facts';
import { Territory, Words } from './words';

/** What it lets one do and what is still needed for it: recognised is not yet able to practise. */
export function EffectOf({ row }: Readonly<{ row: CatalogueRow }>): ReactNode {
  const { t } = useReading();
  const { effect: { allows, stillNeeded }, toConfirm, kind } = row;
  const needed = row.mainland.type === 'access' ? 'neededAccess' : kind === 'firm' ? 'neededFirm' : 'neededUnknown';
  return (
    <section className="answer" aria-labelledby="lets">
      <h2 id="lets">{t('page.recognition.effect.title')}</h2>
      <p><strong>{t(toConfirm ? 'page.recognition.effect.allowsToConfirm' : 'page.recognition.effect.allows')}</strong></p>
      <List of={allows} none={t('page.recognition.effect.allowsUnknown')} />
      {row.kind === 'firm' && row.scope !== '' ? <p><Sentence k="page.recognition.effect.scope" scope={<Words>{row.scope}</Words>} /></p> : null}
      <p><strong>{t('page.recognition.effect.stillNeeded')}</strong></p>
      <List of={stillNeeded} none={t(`page.recognition.effect.${needed}`)} />
    </section>
  );
}

function List({ of, none }: Readonly<{ of: readonly string[]; none: string }>): ReactNode {
  if (of.length === 0) return <p>{none}</p>;
  return <ul>{of.map((each) => <li key={each}><Words>{each}</Words></li>)}</ul>;
}

/** Under every row: who decides, with what effect, where; and what it is not. */
export function LegalBox({ head: { decider, output, territory, example, toConfirm } }: Readonly<{ head: CatalogueHead }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section className="effect" aria-labelledby="effect">
      <h2 id="effect">{t('page.effect.title')}</h2>
      <p><Sentence k="page.recognition.legal.box" body={<DeciderName of={decider} />} territory={<Territory codes={territory} />} effect={t(toConfirm ? 'page.recognition.outputToConfirm' : 'page.recognition.outputOf', { output: t(`page.recognition.output.${output}`) })} /></p>
      <p>{t('page.recognition.legal.limits')} {t('page.recognition.legal.platform')}</p>
      {example ? <p><strong>{t('page.recognition.exampleNote')}</strong></p> : null}
      <p><a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
    </section>
  );
}
