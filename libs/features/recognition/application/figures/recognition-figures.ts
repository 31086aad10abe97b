import type { LocalDate } from '@pure/kernel';
import { type Alike, type FigureDimension, groupsOf } from '../../domain/figures/groups';
import { told, type Told } from '../../domain/figures/small-numbers';

/** Firms are public, so that they are counted as they are. `until`: last day that is counted, the end of a month. */
export type CountedPeople = Readonly<{ until: LocalDate; people: readonly Alike[]; firms: number }>;
export type FigureLine = Told & Readonly<{ by: FigureDimension; value: string }>;
export type Figures = Readonly<{ until: LocalDate; lines: readonly FigureLine[]; firms: number }>;

/** Who was recognised until the end of the last month, examples left out: what is told changes once a month, so that no day tells of somebody. */
export abstract class CountedCertificates {
  abstract counted(): Promise<CountedPeople>;
}

/** What may be told of those who were recognised. */
export class RecognitionFigures {
  constructor(private readonly counted: CountedCertificates) {}

  async execute(): Promise<Figures> {
    const { firms, ...counted } = await this.counted.counted();
    return { until: counted.until, firms, lines: linesOf(counted) };
  }
}

export const linesOf = ({ until, people }: Omit<CountedPeople, 'firms'>): readonly FigureLine[] =>
  groupsOf(people, until.slice(0, '2026-10'.length)).flatMap(({ by, value, ...counted }) => {
    const shown = told(counted);
    return shown ? [{ by, value, ...shown }] : [];
  });
