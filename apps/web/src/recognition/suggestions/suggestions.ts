import type { components } from '../../api/schema';

export type Suggestion = components['schemas']['RecognitionSuggestion'];
