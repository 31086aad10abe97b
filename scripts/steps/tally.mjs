/** Results of all parts of the suite, and of what could not run. */
export class Tally {
  passed = 0;
  failed = 0;
  notRun = [];

  add({ passed, failed }) {
    this.passed += passed;
    this.failed += failed;
  }

  /** A part that lacks something on this machine; it fails where it was required. */
  miss(part, lacks, required) {
    this.notRun.push(`${required ? 'FAILED, required and ' : ''}not run: no ${lacks} (${part})`);
    if (required) this.failed += 1;
  }

  /** The last lines of the output; the very last is `N passed, N failed`. */
  report() {
    for (const line of this.notRun) console.log(line);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}
