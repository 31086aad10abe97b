import { KnownId } from '@platform/http';

/** The enterprise of the address. */
export const EnterpriseId = () => KnownId('ENTERPRISE_UNKNOWN');
