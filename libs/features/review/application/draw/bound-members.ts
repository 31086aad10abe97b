import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { concernWords } from '../../domain/pool/profile';
import type { SealedDetails } from '../pool/expert-details';
import type { Concern } from '../seam';

type Member = Readonly<{ account: string; marks: readonly Buffer[] }>;

/** Who has something to do with what is reviewed: they drafted it or a standard of it, belong to an organisation that it concerns, or said that they are bound to one. */
export class BoundMembers {
  constructor(
    private readonly contacts: Contacts,
    private readonly sealed: SealedDetails,
  ) {}

  async of(tx: Tx, { organisations, standards, drafters }: Concern, members: readonly Member[]): Promise<ReadonlySet<string>> {
    const marks = new Set(this.sealed.marksOf(concernWords(organisations.map(({ name }) => name), standards)).map((mark) => mark.toString('hex')));
    const ids = organisations.flatMap(({ id }) => (id === null ? [] : [id]));
    const bound = new Set(drafters);
    for (const { account, marks: own } of members) {
      if (own.some((mark) => marks.has(mark.toString('hex')))) bound.add(account);
      for (const id of ids) if ((await this.contacts.membershipIn(tx, account, id)) !== null) bound.add(account);
    }
    return bound;
  }
}
