import { KnownId } from '@platform/http';

/** The suggestion of the address; what cannot be an id is unknown. */
export const SuggestionId = () => KnownId('RECOGNITION_SUGGESTION_UNKNOWN');
