import type { LocalDate } from '@pure/kernel';
import type { CompetenceChange, HeldCompetence, LockedChange, ProposedChange } from '../../application/organisations/competence-store';
import type { Matter } from '../../domain/competence/competence';

export type CompetenceRow = Matter & Readonly<{ id: string; organisation_id: string; valid_from: LocalDate; valid_until: LocalDate | null }>;

export const competenceOf = ({ id, organisation_id, field, level, territory, valid_from, valid_until }: CompetenceRow): HeldCompetence => ({
  id, organisation: organisation_id, field, level, territory, from: valid_from, until: valid_until,
});

export type ChangeRow = Readonly<{
  id: string; change: 'grant' | 'end'; competence_id: string; organisation_id: string;
  content: Pick<CompetenceChange, 'matter' | 'from' | 'until'>; proposed_by: string; proposed_at: Date;
}>;

export const changeOf = ({ id, change, competence_id, organisation_id, content, proposed_by, proposed_at }: ChangeRow): ProposedChange => ({
  id, change, competence: competence_id, organisation: organisation_id, ...content, by: proposed_by, at: proposed_at.toISOString(),
});

export const lockedChangeOf = ({ settled, ...row }: ChangeRow & Readonly<{ settled: boolean }>): LockedChange => ({ ...changeOf(row), settled });
