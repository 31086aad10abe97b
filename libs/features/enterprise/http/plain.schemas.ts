import { type Schema, text } from '@platform/http';

export const uuid = text({ format: 'uuid' });
export const instant = text({ format: 'date-time' });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
