import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { problem, type Schema } from './schemas';

/** Content of an answer that is a problem. */
export const problemContent = { 'application/problem+json': { schema: problem } };

/** Content of an answer that is a page. */
export const pageContent = { 'text/html': { schema: { type: 'string' as const } } };

/** The route answers 200 with JSON of this schema. */
export const AnswersJson = (schema: Schema, description: string) => ApiOkResponse({ description, content: { 'application/json': { schema } } });

/** The route answers 200 with a page. */
export const AnswersPage = (description: string) => ApiOkResponse({ description, content: pageContent });

/** The route takes JSON of this schema and answers 200 (it creates nothing) with JSON of the other. */
export const TakesJson = (body: Schema, answer: Schema, description: string) => applyDecorators(HttpCode(200), ApiBody({ schema: body, required: true }), AnswersJson(answer, description));

/** The route takes JSON of this schema, creates something and answers 201 with JSON of the other. */
export const CreatesJson = (body: Schema, answer: Schema, description: string) =>
  applyDecorators(HttpCode(201), ApiBody({ schema: body, required: true }), ApiCreatedResponse({ description, content: { 'application/json': { schema: answer } } }));
