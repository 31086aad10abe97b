import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionAuth, type SMTPConnectionOptions, type SMTPEnvelope } from 'nodemailer/lib/smtp-connection';

/** `auth`: who signs in at the server. */
export type SmtpServer = SMTPConnectionOptions & Readonly<{ auth?: SMTPConnectionAuth }>;

/** One conversation with an SMTP server, for one mail. */
export class SmtpSession {
  private readonly connection: SMTPConnection;
  private begun = false;
  private fault: ((fault: Error) => void) | undefined;

  constructor(private readonly server: SmtpServer) {
    this.connection = new SMTPConnection(server);
    this.connection.on('error', (fault: Error) => this.fault?.(fault));
  }

  /** Whether the server has asked for the content: from then on a lost connection leaves open whether it was taken. */
  get contentBegun(): boolean {
    return this.begun;
  }

  async send(envelope: SMTPEnvelope, bytes: Buffer): Promise<void> {
    const { auth } = this.server;
    try {
      await this.step((done) => this.connection.connect(done));
      if (auth) await this.step((done) => this.connection.login(auth, done));
      await this.step((done) => this.connection.send(envelope, this.content(bytes), done));
      this.connection.quit();
    } finally {
      this.fault = undefined;
      if (this.connection.stage !== 'connected' || !this.begun) this.connection.close();
    }
  }

  /** Read first when the server has said that it takes the content. */
  private content(bytes: Buffer): Readable {
    const begin = (): void => {
      this.begun = true;
    };
    return Readable.from((function* () {
      begin();
      yield bytes;
    })());
  }

  /** A fault of the connection ends the step as well as one of the command. */
  private step(run: (done: (fault?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.fault = reject;
      run((fault) => (fault ? reject(fault) : resolve()));
    });
  }
}
