import { Injectable } from '@nestjs/common';
import type { PolicyWitness } from '@pure/log';
import { type WitnessAnswer, Witnesses } from '../application/publication/witnesses';

/** How long a witness may take, and how long one that took longer is left in peace. */
const WITHIN_MS = 3_000;
const PEACE_MS = 10_000;
const LONGEST_ANSWER = 16_384;
const SIZE_TYPE = 'text/x.tlog.size';

/** Asks over HTTP (C2SP tlog-witness): below the address of the policy lies `add-checkpoint`. */
@Injectable()
export class HttpWitnesses extends Witnesses {
  private readonly inPeaceUntil = new Map<string, number>();

  async addCheckpoint({ name, url }: PolicyWitness, body: string): Promise<WitnessAnswer> {
    if (performance.now() < (this.inPeaceUntil.get(name) ?? 0)) return SLOW;
    try {
      const response = await fetch(`${(url ?? '').replace(/\/$/, '')}/add-checkpoint`, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
      return answerOf(response, await textOf(response));
    } catch (fault) {
      if (!isTimeout(fault)) return { kind: 'away', reason: reasonOf(fault) };
      this.inPeaceUntil.set(name, performance.now() + PEACE_MS);
      return SLOW;
    }
  }
}

const SLOW: WitnessAnswer = { kind: 'away', reason: `no answer within ${WITHIN_MS / 1_000} s` };

function answerOf({ status, headers }: Response, text: string): WitnessAnswer {
  if (status === 200) return { kind: 'signed', lines: text };
  const [, size] = /^(0|[1-9]\d{0,14})\n$/.exec(text) ?? [];
  if (status === 409 && size !== undefined && headers.get('content-type')?.startsWith(SIZE_TYPE)) return { kind: 'saw-other-size', size: Number(size) };
  return status >= 500 || status === 429 ? { kind: 'away', reason: `status ${status}` } : { kind: 'refused', status };
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > LONGEST_ANSWER) throw new Error('an answer that is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const isTimeout = (fault: unknown): boolean => typeof fault === 'object' && fault !== null && 'name' in fault && fault.name === 'TimeoutError';

/** `fetch failed` alone says nothing; its cause does. */
function reasonOf(fault: unknown): string {
  const cause = typeof fault === 'object' && fault !== null && 'cause' in fault ? fault.cause : null;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause ?? fault);
}
