import { KnownId } from '@platform/http';

/** The application of the address; what cannot be an id is unknown. */
export const ApplicationId = () => KnownId('APPLICATION_UNKNOWN');
export const ProofId = () => KnownId('PROOF_UNKNOWN', 'proof');
