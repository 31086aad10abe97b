/** `unreachable`: there is a scanner, and it gave no word. */
export type Scan = 'clean' | 'not-scanned' | 'infected' | 'unreachable';

/** Looks for malware. Another one takes the place of the default where the deployment has a scanner. */
export abstract class FileScanner {
  abstract scan(bytes: Buffer): Promise<Scan>;
}

/** The test file of anti-malware programs (EICAR, 2003), put together so that none of them takes this file for it. */
const TEST_FILE = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('');

/** No scanner at all, and says so; it knows the test file alone, by which one sees that files pass here. */
export class NoScanner extends FileScanner {
  scan(bytes: Buffer): Promise<Scan> {
    return Promise.resolve(bytes.includes(TEST_FILE) ? 'infected' : 'not-scanned');
  }
}
