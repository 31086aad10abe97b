import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { AnswerSuggestion } from './application/suggestion/answer-suggestion';
import { SendSuggestion } from './application/suggestion/send-suggestion';
import { SuggestionStore } from './application/suggestion/suggestion-store';
import { SuggestionsController } from './http/suggestion/suggestions.controller';
import { AnsweredSuggestions } from './persistence/suggestion/suggestion-retention';
import { SqlSuggestionStore } from './persistence/suggestion/sql-suggestion-store';

/** What people ask the centre to list. */
@Module({
  controllers: [SuggestionsController],
  providers: [
    { provide: SuggestionStore, useClass: SqlSuggestionStore },
    { provide: SendSuggestion, useFactory: (...parts: ConstructorParameters<typeof SendSuggestion>) => new SendSuggestion(...parts), inject: [WritePool, SuggestionStore, Idempotency, Journal] },
    { provide: AnswerSuggestion, useFactory: (...parts: ConstructorParameters<typeof AnswerSuggestion>) => new AnswerSuggestion(...parts), inject: [WritePool, SuggestionStore, Journal] },
    AnsweredSuggestions,
  ],
  exports: [SuggestionStore, SendSuggestion],
})
export class RecognitionSuggestionModule {}
