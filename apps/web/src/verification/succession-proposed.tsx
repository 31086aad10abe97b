import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { OrganisationName } from '../shell/names';
import type { Proposal } from './checklist';

/** Which enterprise follows, how, from which day, and by which decision or entry. */
export function SuccessionProposed({ succession: { newer, name, number, kind, on, basis } }: Readonly<{ succession: NonNullable<Proposal['succession']> }>): ReactNode {
  const { t } = useReading();
  return (
    <SummaryList
      rows={[
        { term: t('app.succession.newer'), detail: <Link to={`/verification/${newer}`}><OrganisationName names={name} /> {number}</Link> },
        { term: t('app.succession.kind'), detail: t(`app.succession.kinds.${kind}`) },
        { term: t('app.succession.on'), detail: on },
        { term: t('app.succession.basis'), detail: basis },
      ]}
    />
  );
}
