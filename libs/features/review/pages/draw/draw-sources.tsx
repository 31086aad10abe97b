import { DataTable, momentOf, Quote, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { ShownDraw, ShownParty } from '../../application/draw/read-draws';

/** Where the randomness comes from: the outside parties, the log, a lottery; who did not reveal is named. */
export function DrawSources({ draw: { parties, opening, announcement } }: Readonly<{ draw: ShownDraw }>): ReactNode {
  const { t } = useReading();
  const commitments = new Map(announcement?.parties.map(({ name, commitment }) => [name, commitment]));
  const revealed = new Map(opening?.revealed.map(({ name, bytes }) => [name, bytes]));
  return (
    <section>
      <h2>{t('page.draw.sources')}</h2>
      <DataTable
        caption={t('page.draw.parties')}
        columns={[{ label: t('page.draw.party'), share: 20 }, { label: t('page.draw.commitment'), share: 30 }, { label: t('page.draw.revealed'), share: 30 }, { label: t('page.draw.partyState') }]}
        rows={parties.map((party) => ({ key: party.name, cells: [<Quote key="p" language={party.language}>{party.name}</Quote>, <code key="c">{commitments.get(party.name) ?? '–'}</code>, revealed.get(party.name) ? <code key="r">{revealed.get(party.name)}</code> : '–', t(`page.draw.is.${standing(party)}`)] }))}
      />
      {opening ? (
        <SummaryList rows={[
          { term: t('page.draw.root'), detail: <code>{opening.checkpoint.root}</code> },
          { term: t('page.draw.rootAt'), detail: momentOf(opening.checkpoint.at) },
          { term: t('page.draw.numbers'), detail: opening.lottery ? opening.lottery.join(' ') : null },
          { term: t('page.draw.opened'), detail: <code>{opening.code}</code> },
          { term: t('page.draw.randomness'), detail: <code>{opening.randomness}</code> },
        ]} />
      ) : null}
    </section>
  );
}

const standing = ({ dropped, revealed }: ShownParty): string => (dropped ? 'dropped' : revealed ? 'revealed' : 'committed');
