import { KnownId } from '@platform/http';

/** The request of the address; what cannot be an id is unknown. */
export const RequestId = () => KnownId('COMPARISON_REQUEST_UNKNOWN');
