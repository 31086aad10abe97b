/**
 * npm starts us through a shell. A signal to npm ends npm and the shell and never reaches us: when our parent is gone we end
 * as if the signal had come to us. Only under npm; a server that was started directly may outlive its parent.
 */
export function endWithNpm(everyMs = 300) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, everyMs).unref();
}
