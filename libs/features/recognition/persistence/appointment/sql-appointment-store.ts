import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { type Appointment, type AppointmentChange, AppointmentStore, type LockedAppointment, type ProposedAppointment } from '../../application/appointment/appointment-store';
import { queries } from './appointments.sql';

/** Over PostgreSQL. Who decides is never read from a replica. */
@Injectable()
export class SqlAppointmentStore extends AppointmentStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  notOver(day: LocalDate): Promise<readonly Appointment[]> {
    return this.pool.query<Appointment>(queries.notOver, [day]);
  }

  openChanges(): Promise<readonly ProposedAppointment[]> {
    return this.pool.query<ProposedAppointment>(queries.openChanges);
  }

  find(id: string): Promise<Appointment | null> {
    return this.pool.first<Appointment>(queries.find, [id]);
  }

  findChange(id: string): Promise<AppointmentChange | null> {
    return this.pool.first<AppointmentChange>(queries.findChange, [id]);
  }

  ofCatalogue(tx: Tx, catalogue: string): Promise<readonly Appointment[]> {
    return tx.query<Appointment>(queries.ofCatalogue, [catalogue]);
  }

  async isChanging(tx: Tx, catalogue: string): Promise<boolean> {
    return (await tx.first(queries.openChangeOf, [catalogue])) !== null;
  }

  async createChange(tx: Tx, { id, change, handler, catalogue, organisation, from, until }: AppointmentChange, by: string): Promise<void> {
    await tx.execute(queries.insertChange, [id, change, handler, catalogue, organisation, from, until, by]);
  }

  lockChange(tx: Tx, id: string): Promise<LockedAppointment | null> {
    return tx.first<LockedAppointment>(queries.lockChange, [id]);
  }

  async writeSettled(tx: Tx, id: string, settled: 'confirmed' | 'withdrawn'): Promise<void> {
    await tx.execute(queries.updateChange, [id, settled]);
  }

  async writeAppointed(tx: Tx, { handler, catalogue, organisation, from, until }: AppointmentChange): Promise<void> {
    await tx.execute(queries.insertHandler, [handler, catalogue, organisation, from, until]);
  }

  async writeEnd(tx: Tx, handler: string, last: LocalDate): Promise<void> {
    await tx.execute(queries.updateUntil, [handler, last]);
  }
}
