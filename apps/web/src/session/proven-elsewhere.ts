import { useEffect } from 'react';

const CHANNEL = 'gongtong.proven';

/** Tells the other windows of this browser that the session was proven anew. */
export function tellProven(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Goes on here when another window has proven the session anew. */
export function useProvenElsewhere(goOn: () => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = goOn;
    return () => channel.close();
  }, [goOn]);
}
