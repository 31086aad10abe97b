import { type Scripts, useReading } from '@ui';
import type { ReactNode } from 'react';
import { problemOfFault } from '../forms/refused';
import { OrganisationName } from '../shell/names';

type Body = Readonly<{ organisation: string; name: Scripts }>;

/** Who is competent instead, where a refusal names it. */
export function CompetentBodies({ fault }: Readonly<{ fault: unknown }>): ReactNode {
  const { t } = useReading();
  const bodies = bodiesOf(problemOfFault(fault));
  if (bodies.length === 0) return null;
  return (
    <>
      <p>{t('app.supervision.bodies')}</p>
      <ul>{bodies.map(({ organisation, name }) => <li key={organisation}><OrganisationName names={name} /></li>)}</ul>
    </>
  );
}

const bodiesOf = (problem: object): readonly Body[] => ('bodies' in problem && Array.isArray(problem.bodies) ? problem.bodies.filter(isBody) : []);
const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && 'organisation' in value && 'name' in value && typeof value.name === 'object';
