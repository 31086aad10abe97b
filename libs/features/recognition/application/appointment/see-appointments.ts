import type { Contacts } from '@features/access';
import type { Clock } from '@pure/kernel';
import type { Appointment, AppointmentStore, ProposedAppointment } from './appointment-store';

/** By language; those it has. */
type Names = Awaited<ReturnType<Contacts['nameOf']>>;
type Named<T> = T & Readonly<{ name: Names }>;

const neverHandle = ['enterprise', 'centre', 'trade-association', 'operator', 'individual'] as const;
const MOST_CANDIDATES = 1_000;

/** Who decides applications under which catalogue from today on, and what waits for a second person, with the names of the organisations. */
export class SeeAppointments {
  constructor(
    private readonly store: AppointmentStore,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  async notOver(): Promise<readonly Named<Appointment>[]> {
    return this.named(await this.store.notOver(await this.clock.today()));
  }

  async openChanges(): Promise<readonly Named<ProposedAppointment>[]> {
    return this.named(await this.store.openChanges());
  }

  /** Active authorities and evaluation bodies in which somebody can decide; whether they may, under a catalogue, is weighed when one is proposed. */
  candidates(): ReturnType<Contacts['bodiesWith']> {
    return this.contacts.bodiesWith({ roles: ['officer', 'approver'], not: neverHandle, text: '', limit: MOST_CANDIDATES });
  }

  private async named<T extends Readonly<{ organisation: string }>>(items: readonly T[]): Promise<readonly Named<T>[]> {
    const names = new Map<string, Names>();
    for (const { organisation } of items) names.set(organisation, names.get(organisation) ?? (await this.contacts.nameOf(organisation)));
    return items.map((item) => ({ ...item, name: names.get(item.organisation) ?? {} }));
  }
}
