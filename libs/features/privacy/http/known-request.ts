import { KnownId } from '@platform/http';

/** The `id` of the address; what cannot be one is an unknown request. */
export const KnownRequest = () => KnownId('REQUEST_UNKNOWN');
