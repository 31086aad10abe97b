import { ApiOkResponse } from '@nestjs/swagger';
import { text } from '@platform/http';

export const AnswersCheckpoint = () => ApiOkResponse({ description: 'A signed note: origin, size, root (C2SP tlog-checkpoint)', content: { 'text/plain': { schema: text() } } });

export const AnswersTile = () =>
  ApiOkResponse({ description: 'Hashes of 32 bytes each, or entries, each behind its length in 16 bits (C2SP tlog-tiles)', content: { 'application/octet-stream': { schema: text({ format: 'binary' }) } } });
