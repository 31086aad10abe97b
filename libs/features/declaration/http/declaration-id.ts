import { KnownId } from '@platform/http';

/** The own declaration of the address; what cannot be an id is unknown. */
export const DeclarationId = () => KnownId('DECLARATION_UNKNOWN');
