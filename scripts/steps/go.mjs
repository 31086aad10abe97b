import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian's golang-golang-x-mod-dev puts its sources. */
const MODULES = '/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog';

/** Whether Go is here, with its own packages for logs that anybody checks. */
export const hasGo = () => existsSync(MODULES) && spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0;
