import { DataTable, useReading } from '@ui';
import type { Json } from '@pure/kernel';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { placeName } from '../look/place-name';
import { differing, merged } from './two-drafts';
import type { TypedDraft } from './typed-draft';
import type { Conflict } from './use-saved-draft';

type Props = Readonly<{ mine: TypedDraft; conflict: Conflict; onChoose: (draft: TypedDraft) => void }>;

const said = (value: Json | undefined): string => (value === undefined || value === null || value === '' || typeof value === 'object' ? '–' : String(value));

/** Somebody else saved the same draft: both texts stand here until it is chosen, place by place. */
export function Conflicting({ mine, conflict: { base, theirs }, onChoose }: Props): ReactNode {
  const { t } = useReading();
  const places = useMemo(() => differing(base, mine, theirs.draft), [base, mine, theirs]);
  const [choice, choose] = useState<Readonly<Record<string, boolean>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = places.map((place) => ({ ...place, isTheirs: choice[place.path] ?? place.isTheirs }));
  return (
    <section className="notice" aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1}>{t('app.declarations.conflict')}</h2>
      <p>{t('app.declarations.conflictLead')}</p>
      <DataTable
        caption={t('app.declarations.conflictPlaces')}
        columns={['conflictPlace', 'conflictMine', 'conflictTheirs', 'conflictChoice'].map((word) => ({ label: t(`app.declarations.${word}`) }))}
        rows={chosen.map(({ path, mine: own, theirs: other, isTheirs }) => ({
          key: path,
          cells: [
            placeName(t, path), said(own), said(other),
            <select key="choice" aria-label={t('app.declarations.chooseAt', { place: placeName(t, path) })} value={String(isTheirs)} onChange={({ target }) => choose((before) => ({ ...before, [path]: target.value === 'true' }))}>
              <option value="false">{t('app.declarations.conflictMine')}</option>
              <option value="true">{t('app.declarations.conflictTheirs')}</option>
            </select>,
          ],
        }))}
      />
      <div className="btns"><button type="button" className="btn" onClick={() => onChoose(merged(mine, chosen.filter(({ isTheirs }) => isTheirs)))}>{t('app.declarations.conflictKeep')}</button></div>
    </section>
  );
}
