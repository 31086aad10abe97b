import { hash } from 'node:crypto';
import type { Examination, Trust } from '@platform/examination';
import { ExamineLogs } from './application/examine/examine-logs';
import { SqlKeptLog } from './persistence/sql-kept-log';

const digests = { sha256: (text: string) => hash('sha256', text), sm3: (text: string) => hash('sm3', text) };

/** Without Nest, for the command line. */
export const logExamination = (trust: Trust): Examination => new ExamineLogs(new SqlKeptLog(), digests, trust);
