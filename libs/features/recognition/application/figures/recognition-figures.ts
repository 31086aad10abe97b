import type { LocalDate } from '@pure/kernel';
import { type Counted, told, type Told } from '../../domain/figures/small-numbers';

/** By what people are counted. `trade`: the mainland name; `territory`: six digits of GB/T 2260, each in which it holds. */
export const figureDimensions = ['all', 'kind', 'trade', 'level', 'territory'] as const;
export type FigureDimension = (typeof figureDimensions)[number];

export type CountedGroup = Counted & Readonly<{ by: FigureDimension; value: string }>;
/** Firms are public, so that they are counted as they are. `until`: last day that is counted, the end of a month. */
export type CountedPeople = Readonly<{ until: LocalDate; groups: readonly CountedGroup[]; firms: number }>;
export type FigureLine = Told & Readonly<{ by: FigureDimension; value: string }>;
export type Figures = Readonly<{ until: LocalDate; lines: readonly FigureLine[]; firms: number }>;

/** How many were recognised until the end of the last month, examples left out: what is told changes once a month, so that no day tells of somebody. */
export abstract class CountedCertificates {
  abstract counted(): Promise<CountedPeople>;
}

/** What may be told of those who were recognised. */
export class RecognitionFigures {
  constructor(private readonly counted: CountedCertificates) {}

  async execute(): Promise<Figures> {
    const { until, groups, firms } = await this.counted.counted();
    return { until, firms, lines: groups.flatMap(({ by, value, count, days }) => toldOf({ by, value }, { count, days })) };
  }
}

const toldOf = (group: Pick<FigureLine, 'by' | 'value'>, counted: Counted): readonly FigureLine[] => {
  const shown = told(counted);
  return shown ? [{ ...group, ...shown }] : [];
};
