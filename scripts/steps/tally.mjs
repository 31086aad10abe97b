/** Results of all parts of the suite, and of what could not run. */
export class Tally {
  passed = 0;
  failed = 0;
  notRun = [];
  failures = [];
  unsteady = [];

  add({ passed, failed, failures = [], unsteady = [] }) {
    this.passed += passed;
    this.failed += failed;
    this.failures.push(...failures);
    this.unsteady.push(...unsteady);
  }

  /** A part that lacks something on this machine; it fails where it was required. */
  miss(part, lacks, required) {
    this.notRun.push(`${required ? 'FAILED, required and ' : ''}not run: no ${lacks} (${part})`);
    if (required) this.failed += 1;
  }

  /** The last lines of the output; the very last is `N passed, N failed`. */
  report() {
    for (const line of this.notRun) console.log(line);
    for (const line of this.unsteady) console.log(`UNSTEADY, passed when it ran alone: ${line}`);
    for (const line of this.failures) console.log(`FAILED: ${line}`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}
