import type { Standing } from '../../domain/oversight/inspection';
import type { Supervised } from './any-supervised';

/** What the rules need of it. `ownStandards`: of its version of today, where somebody asks for them. */
export const standingOf = ({ own: { state }, inspection, today }: Pick<Supervised, 'own' | 'inspection' | 'today'>, ownStandards: readonly string[] = []): Standing => ({
  state, order: inspection?.order ?? null, today, ownStandards,
});
