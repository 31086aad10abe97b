import type { DeclarationDocument } from '@pure/credential';
import type { Standing } from '../../domain/oversight/inspection';
import type { Supervised } from './any-supervised';

/** What the rules need of it. */
export const standingOf = ({ own: { state }, current, inspection, today }: Pick<Supervised, 'own' | 'inspection' | 'today'> & Readonly<{ current: Supervised['current'] | null }>): Standing => ({
  state, order: inspection?.order ?? null, today, ownStandards: current ? ownStandardsOf(current.document) : [],
});

export const ownStandardsOf = ({ standards }: DeclarationDocument): readonly string[] => standards.flatMap(({ type, number }) => (type === 'enterprise' ? [number] : []));
