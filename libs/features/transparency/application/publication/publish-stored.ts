import { meetsQuorum, type Policy } from '@pure/log';
import type { Publications, PublishStored } from './publications';

/** Publishes a head in the transaction that stores it, where the policy asks for no witness. */
export const publishStored = (publications: Publications, { quorum }: Policy): PublishStored => async (tx, epoch, head) => {
  if (meetsQuorum(quorum, [])) await publications.publish(tx, epoch, head);
};
