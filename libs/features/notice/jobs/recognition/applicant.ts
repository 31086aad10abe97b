import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { JournalEvent } from '@platform/journal';
import type { Addressee } from '../../application/inbox/inbox-store';

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Who is told of an application: those who act for the enterprise, or the person in their own place; and an employee who took it over, in theirs. */
export async function applicantsOf(contacts: Contacts, tx: Tx, content: JournalEvent['content']): Promise<readonly Addressee[]> {
  const [organisation, account, place] = [textOf(content['organisation']), textOf(content['applicant']), textOf(content['heldBy'])];
  const body = organisation === '' ? null : await contacts.bodyOf(tx, organisation);
  const told: Addressee[] = body?.kind === 'enterprise' ? [{ organisation, role: 'enterprise' }] : account === '' ? [] : [{ account }];
  return place === '' ? told : [...told, { organisation: place, role: 'professional' }];
}
