/** Whether the process can answer requests: the deployment binds it to the database. */
export abstract class Readiness {
  /** True where the database answers; never throws. */
  abstract isReady(): Promise<boolean>;
}
