import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration, discovery, enableNonRepudiationChecks, fetchUserInfo,
} from 'openid-client';
import { Logger } from '@nestjs/common';
import { faultLine } from '@platform/http';
import { type Checks, type Identity, IdentityProvider } from '../../application/identity/identity-provider';

export type ClientSettings = Readonly<{ issuer: string; clientId: string; clientSecret: string }>;

const SECONDS_TO_ANSWER = 10;

/**
 * OpenID Connect Core 1.0, code flow with PKCE; the signature of what the provider says of a person is checked as well. What it
 * says of itself is fetched when it is first needed.
 */
export class OpenidProvider extends IdentityProvider {
  private readonly logger = new Logger('Identity');
  private discovered: Promise<Configuration> | null = null;

  constructor(private readonly settings: ClientSettings | null) {
    super();
  }

  get available(): boolean {
    return this.settings !== null;
  }

  addressFor(redirect: string, checks: Checks): Promise<string> {
    return this.told(this.address(redirect, checks));
  }

  identityOf(answer: string, checks: Checks): Promise<Identity | null> {
    return this.told(this.identity(answer, checks));
  }

  private async address(redirect: string, { state, nonce, verifier, oldest }: Checks): Promise<string> {
    return buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: redirect, scope: 'openid email profile', state, nonce, max_age: String(oldest), ...(oldest === 0 && { prompt: 'login' }),
      code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    }).href;
  }

  private async identity(answer: string, { state, nonce, verifier, oldest }: Checks): Promise<Identity | null> {
    const configuration = await this.configuration();
    const tokens = await authorizationCodeGrant(configuration, new URL(answer), {
      expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true, maxAge: oldest,
    });
    const claims = tokens.claims();
    if (!claims) return null;
    const { email, email_verified, name } = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
    return { issuer: claims.iss, subject: claims.sub, email: email !== undefined && email_verified === true ? email : null, name: name ?? null };
  }

  /** What failed is a line of the log, without what was sent: the person is told only that it did. */
  private told<T>(work: Promise<T>): Promise<T> {
    return work.catch((fault: unknown) => {
      const causes = fault instanceof Error ? [fault, fault.cause].filter((each) => each instanceof Error).map(faultLine) : [typeof fault];
      this.logger.warn(`the provider of identities: ${causes.join('; ')}`);
      throw fault;
    });
  }

  /** A provider that could not be reached is asked again the next time. */
  private configuration(): Promise<Configuration> {
    this.discovered ??= this.discover();
    this.discovered.catch(() => {
      this.discovered = null;
    });
    return this.discovered;
  }

  private discover(): Promise<Configuration> {
    if (!this.settings) return Promise.reject(new Error('no provider of identities is named'));
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    // oxlint-disable-next-line typescript/no-deprecated -- marked so that it stands out
    const plain = address.protocol === 'http:' ? [allowInsecureRequests] : []; // the environment admits it on this machine alone
    return discovery(address, clientId, clientSecret, undefined, { execute: [enableNonRepudiationChecks, ...plain], timeout: SECONDS_TO_ANSWER });
  }
}
