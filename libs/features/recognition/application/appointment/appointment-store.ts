import type { Tx } from '@platform/database';
import type { Step } from '@platform/two-person';
import type { LocalDate } from '@pure/kernel';
import type { Term } from '../../domain/appointment/appoint';

/** That an organisation decides applications under a catalogue; `from`, `until`: first and last day. */
export type Appointment = Term & Readonly<{ id: string; catalogue: string; organisation: string }>;

/** What an administrator proposes: an appointment, or the last day of one. `handler` names it in both. */
export type AppointmentChange = Term & Readonly<{ id: string; change: 'appoint' | 'end'; handler: string; catalogue: string; organisation: string }>;
/** `by`: account that proposed it; `at`: ISO 8601. */
export type ProposedAppointment = AppointmentChange & Readonly<{ by: string; at: string }>;
export type LockedAppointment = ProposedAppointment & Readonly<{ settled: 'confirmed' | 'withdrawn' | null }>;

/** The change as what two persons approve. */
export const stepOf = ({ id, change, handler, catalogue, organisation, from, until }: AppointmentChange): Omit<Step, 'step' | 'by'> => ({
  proposal: id,
  act: change === 'appoint' ? 'recognition-handler.appointed' : 'recognition-handler.ended',
  subject: { kind: 'recognition-handler', id: handler },
  content: { catalogue, organisation, from, until },
});

/** Who decides applications under which catalogue, and what waits to be changed in it. */
export abstract class AppointmentStore {
  /** Those that are not over on the day, by catalogue. */
  abstract notOver(day: LocalDate): Promise<readonly Appointment[]>;
  /** Proposals that nobody has settled, oldest first. */
  abstract openChanges(): Promise<readonly ProposedAppointment[]>;
  abstract find(id: string): Promise<Appointment | null>;
  abstract findChange(id: string): Promise<AppointmentChange | null>;
  /** All of a catalogue, past ones too. Whoever asks has locked the catalogue. */
  abstract ofCatalogue(tx: Tx, catalogue: string): Promise<readonly Appointment[]>;
  /** Whether a proposal for this catalogue is open. */
  abstract isChanging(tx: Tx, catalogue: string): Promise<boolean>;
  abstract createChange(tx: Tx, change: AppointmentChange, by: string): Promise<void>;
  abstract lockChange(tx: Tx, id: string): Promise<LockedAppointment | null>;
  abstract writeSettled(tx: Tx, id: string, settled: 'confirmed' | 'withdrawn'): Promise<void>;
  abstract writeAppointed(tx: Tx, change: AppointmentChange): Promise<void>;
  abstract writeEnd(tx: Tx, handler: string, last: LocalDate): Promise<void>;
}
