import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { type CompetenceChange, CompetenceStore, type HeldCompetence, type LockedChange, type ProposedChange } from '../../application/organisations/competence-store';
import type { Competence, Matter } from '../../domain/competence/competence';
import type { OrganisationName } from '../../domain/organisation/organisation';
import { changeOf, type ChangeRow, competenceOf, type CompetenceRow, lockedChangeOf } from './competence-row';
import { queries } from './competences.sql';
import { nameOf, type NameRow } from './organisation-row';

/** Over PostgreSQL. Who is competent is never read from a replica. */
@Injectable()
export class SqlCompetenceStore extends CompetenceStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async inField(field: Matter['field']): Promise<readonly Competence[]> {
    return (await this.pool.query<CompetenceRow>(queries.inField, [field])).map(competenceOf);
  }

  async ofOrganisation(organisation: string): Promise<readonly HeldCompetence[]> {
    return (await this.pool.query<CompetenceRow>(queries.ofOrganisation, [organisation])).map(competenceOf);
  }

  async namesOf(organisations: readonly string[]): Promise<ReadonlyMap<string, OrganisationName>> {
    const rows = await this.pool.query<NameRow & Readonly<{ id: string }>>(queries.names, [organisations]);
    return new Map(rows.map((row) => [row.id, nameOf(row)]));
  }

  async openChanges(): Promise<readonly ProposedChange[]> {
    return (await this.pool.query<ChangeRow>(queries.openChanges)).map(changeOf);
  }

  async lockCompetence(tx: Tx, id: string): Promise<HeldCompetence | null> {
    const row = await tx.first<CompetenceRow>(queries.lock, [id]);
    return row && competenceOf(row);
  }

  async isChanging(tx: Tx, id: string): Promise<boolean> {
    return (await tx.first(queries.openChangeOf, [id])) !== null;
  }

  async createChange(tx: Tx, { id, change, competence, organisation, matter, from, until }: CompetenceChange, by: string): Promise<void> {
    await tx.execute(queries.insertChange, [id, change, competence, organisation, JSON.stringify({ matter, from, until }), by]);
  }

  async lockChange(tx: Tx, id: string): Promise<LockedChange | null> {
    const row = await tx.first<ChangeRow & Readonly<{ settled: boolean }>>(queries.lockChange, [id]);
    return row && lockedChangeOf(row);
  }

  async writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'withdrawn'): Promise<void> {
    await tx.execute(queries.updateChange, [id, outcome]);
  }

  async writeGrant(tx: Tx, { competence, organisation, matter, from, until }: CompetenceChange): Promise<void> {
    await tx.execute(queries.insertGranted, [competence, organisation, matter.field, matter.level, matter.territory, from, until]);
  }

  async writeEnd(tx: Tx, competence: string, until: LocalDate): Promise<void> {
    await tx.execute(queries.updateUntil, [competence, until]);
  }
}
