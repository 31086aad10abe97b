import type { RefusalStatus } from '@platform/http';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Suggestion, SuggestionAnswered, SuggestionUnknown } from '../../domain/suggestion/suggestion';
import './texts';

export const suggestionStatus = { RECOGNITION_SUGGESTION_UNKNOWN: 404, RECOGNITION_SUGGESTION_ANSWERED: 409 } as const satisfies RefusalStatus<SuggestionUnknown | SuggestionAnswered>;

export const foundOr = (found: Suggestion | null): Result<Suggestion, SuggestionUnknown> => (found ? ok(found) : refuse({ code: 'RECOGNITION_SUGGESTION_UNKNOWN' }));
