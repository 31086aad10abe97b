import { describeFaults, type Environment, readEnvironment } from '@platform/config';
import { startSigner } from '@platform/signing';

/** The signer: the only process that opens the keys by which the platform signs. */
async function main(environment: Environment): Promise<void> {
  const running = await startSigner(environment, (line) => console.log(`Gongtong signer: ${line}`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close());
}

function end(line: string): void {
  console.error(`Gongtong signer: ${line}`);
  process.exitCode = 1;
}

const settings = readEnvironment();
if (settings.ok) main(settings.value).catch((fault: unknown) => end(fault instanceof Error ? fault.message : String(fault)));
else end(describeFaults(settings.refusal));
