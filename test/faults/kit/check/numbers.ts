import { type Facts, type Violation, violation } from './facts';

/** A number is one enterprise's for ever: in every answer, and in the database. */
export function numberReissued({ operations, enterprises }: Facts): readonly Violation[] {
  const owners = new Map<string, Set<string>>();
  const own = (number: unknown, enterprise: string): void => {
    if (typeof number === 'string') owners.set(number, (owners.get(number) ?? new Set()).add(enterprise));
  };
  for (const { about, facts } of operations) own(facts['number'], about);
  for (const { id, number } of enterprises) own(number, id);
  return [...owners].filter(([, all]) => all.size > 1).map(([number, all]) => violation('NUMBER_REISSUED', `${number}: ${[...all].join(', ')}`));
}
