import type { Application } from './applications';

type Proven = Pick<Application['required'][number], 'kind' | 'condition'>;

/** What a file proves: the words of the condition, or the kind of paper. */
export function proofWords({ row }: Pick<Application, 'row'>, { kind, condition }: Proven, t: (key: string) => string): string {
  const words = row.conditions.find(({ key }) => key === condition)?.words ?? '';
  return words === '' ? t(`applying.evidence.${kind}`) : `${t(`applying.evidence.${kind}`)}（${words}）`;
}
