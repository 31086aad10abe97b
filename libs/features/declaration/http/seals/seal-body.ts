import type { Seal } from '../../application/seals/seal-store';

/** What everybody is told of a seal. */
export const sealBody = ({ authority, licence, serial, holder, sealedAt, receivedAt }: Seal) => ({ authority, licence, serial, holder, sealedAt, receivedAt });
