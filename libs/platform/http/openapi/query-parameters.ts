import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { Schema } from './schemas';

/** Describes optional query parameters by name: schema and what each means. */
export const QueryParameters = (parameters: Readonly<Record<string, readonly [schema: Schema, description: string]>>) =>
  applyDecorators(...Object.entries(parameters).map(([name, [schema, description]]) => ApiQuery({ name, required: false, schema, description })));
