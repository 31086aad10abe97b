import type { ReactNode } from 'react';
import { toBase64 } from '@pure/log';

/** A hash as checkpoints and receipts write it. */
export const HashValue = ({ hash }: Readonly<{ hash: Uint8Array }>): ReactNode => <code>{toBase64(hash)}</code>;
