export { Idempotency, type Keyed, type KeyRefusal } from './idempotency';
export { IdempotencyKey, TakesIdempotencyKey } from './idempotency-key';
export { IdempotencyModule } from './idempotency.module';
export { keyStatus } from './idempotency.problems';
export { SqlIdempotency } from './sql-idempotency';
