/** One line of `demo-accounts.json`. `organisation`: its name in the language of the person. */
export type DemonstrationAccount = Readonly<{ role: string; duty?: string; side?: string; email: string; password: string; organisation: string }>;

/** The list of example accounts with their passwords, for whoever tries the installation. */
export abstract class DemonstrationFile {
  /** Null where there is none, or none that can be read. */
  abstract read(): Promise<readonly DemonstrationAccount[] | null>;
  abstract keep(accounts: readonly DemonstrationAccount[]): Promise<void>;
}
