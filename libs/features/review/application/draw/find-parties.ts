import type { Contacts } from '@features/access';
import { insiders } from '../../domain/draw/insiders';
import { partyRoles } from './draw-policies';

export type PossibleParty = Awaited<ReturnType<Contacts['bodiesWith']>>[number];

/** Organisations that can be parties of a draw: somebody of them may act, and they run neither the platform nor the draw. */
export class FindParties {
  constructor(private readonly contacts: Contacts) {}

  execute(text: string, limit: number): Promise<readonly PossibleParty[]> {
    return this.contacts.bodiesWith({ roles: partyRoles, not: insiders, text, limit });
  }
}
