import type { PanelSide } from '@pure/draw';
import type { PanelRules } from './rules';
import { type Tally, tallyOf, type Vote } from './voting';

type Cast = Readonly<{ side: PanelSide; vote: Vote }>;
export type Counts = Omit<Tally, 'seats'>;
/** `sides`: null where one of them is so small that its count would tell who voted how. */
export type PublicCounts = Readonly<{ all: Counts | null; sides: Readonly<Record<PanelSide, Counts>> | null }>;

const countsOf = (cast: readonly Cast[]): Counts => {
  const { agree, requestChanges, object } = tallyOf(0, cast.map(({ vote }) => vote));
  return { agree, requestChanges, object };
};

/** Under the size of a stratum no counts and no sides of votes are published; who knows one part of the sum must not learn the other. */
export function publicCounts(cast: readonly Cast[], { strata }: PanelRules): PublicCounts {
  const of = (side: PanelSide): readonly Cast[] => cast.filter((each) => each.side === side);
  const [mainland, taiwan] = [of('mainland'), of('taiwan')];
  return {
    all: cast.length < strata ? null : countsOf(cast),
    sides: mainland.length < strata || taiwan.length < strata ? null : { mainland: countsOf(mainland), taiwan: countsOf(taiwan) },
  };
}
