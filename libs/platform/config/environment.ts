import { type Result, ok, refuse } from '@pure/kernel';
import { bucketUrl, clamd, contactUri, file, fileOrAddress, folder, hostName, issuer, longSecret, networks, onOff, oneOf, percent, port, postgresUrl, printable, smtpUrl, someOf, webOrigin, yesNo, type ClamdAddress, type Kind } from './field';

/** Ciphers by which fields about people are sealed: those used everywhere, or the mainland's commercial cryptography (SM3, SM4). */
export const cryptoProfiles = ['intl', 'sm'] as const;

/** What one process opens. */
export const roles = ['pages', 'api', 'worker'] as const;
export type Role = (typeof roles)[number];

/** What is asked of passwords: length alone (NIST SP 800-63B-4), or kinds of characters and periodic change as well (GB/T 22239-2019). */
export const passwordProfiles = ['nist', 'gb22239'] as const;
export type PasswordProfile = (typeof passwordProfiles)[number];

/** Who must show more than a password: those who act for the centre, a regulator or the operator, or nobody. */
export const secondFactorAskedOf = ['staff', 'none'] as const;
export type SecondFactorAskedOf = (typeof secondFactorAskedOf)[number];

/** Everything that the surroundings may set, parsed once at the start. A class, so that it is type and Nest token in one. */
export class Environment {
  readonly port: number;
  readonly host: string;
  /** Connection of the server; null asks for the embedded database. */
  readonly databaseUrl: string | null;
  /** Direct connection that migrates and listens, past any pooler. */
  readonly ownerUrl: string | null;
  /** Server for reads; null reads from the main one. */
  readonly replicaUrl: string | null;
  /** Folder for everything that must outlive a restart, as given; null asks for the default folder. */
  readonly dataDir: string | null;
  readonly roles: readonly Role[];
  /** Origin under which the outside sees the site; null: derived from host and port. */
  readonly publicUrl: string | null;
  /** Addresses and networks of the proxies in front, whose word on whom they forward is believed. */
  readonly trustedProxies: readonly string[];
  readonly demonstration: boolean;
  readonly rateLimit: boolean;
  /** Folder of the keys by which secrets are sealed; null: `keys/` of the data folder. */
  readonly keysDir: string | null;
  /** Folder of the files that people hand in; null: `files/` of the data folder. */
  readonly filesDir: string | null;
  /** Bucket that holds those files, by its address; null: a folder does. The key and the secret come with it. */
  readonly filesUrl: string | null;
  readonly filesKey: string | null;
  readonly filesSecret: string | null;
  readonly filesRegion: string;
  /** Where ClamAV's daemon scans what people hand in; null: nothing is scanned. */
  readonly clamd: ClamdAddress | null;
  /** New fields about people are sealed by this profile; those of the other one stay readable. */
  readonly crypto: (typeof cryptoProfiles)[number];
  /** Mail server; null: mails lie as files in the data folder. */
  readonly smtpUrl: string | null;
  readonly passwordProfile: PasswordProfile;
  readonly secondFactorAskedOf: SecondFactorAskedOf;
  /** File that says which witnesses must have signed a head of the public log before anybody sees it; null: none need. */
  readonly witnessPolicy: string | null;
  /** Folder into which the public log is written as files; null: `log/` of the data folder, where there is one. */
  readonly logDir: string | null;
  /** Where another machine keeps the heads of the audit trail under seal: a file, or an address that takes them; null: nowhere. */
  readonly auditHeads: string | null;
  /** From so many hundredths on two declarations are nearly the same. */
  readonly similarAt: number;
  /** File that names the certification authorities by whose certificates enterprises may seal what they publish; null: nobody can. */
  readonly sealAuthorities: string | null;
  /** What the first administrator shows; null: nobody is made administrator over the network. */
  readonly setupToken: string | null;
  /** Who is told of a weakness, as an address; null: the page for feedback. */
  readonly securityContact: string | null;
  /** Another provider of identities, by OpenID Connect; null: there is none. The client's id and secret come with it. */
  readonly oidcIssuer: string | null;
  readonly oidcClientId: string | null;
  readonly oidcClientSecret: string | null;

  constructor(values: Environment) {
    Object.assign(this, values);
  }
}

/** Variables that hold something else than they must. Never contains their values. */
export type EnvironmentRefusal = Readonly<{ code: 'ENVIRONMENT'; faults: readonly EnvironmentFault[] }>;
/** `must` ends the sentence `variable must …`. */
export type EnvironmentFault = Readonly<{ variable: string; must: string }>;

/** Parses the variables; an empty one counts as absent. All faults are reported, in the order of the list. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Result<Environment, EnvironmentRefusal> {
  const faults: EnvironmentFault[] = [];
  const read = <T>(variable: string, kind: Kind<T>): T | null => {
    const text = variables[variable]?.trim();
    if (!text) return null;
    const value = kind.read(text);
    if (value === null) faults.push({ variable, must: `be ${kind.expected}` });
    return value;
  };
  const databaseUrl = read('DATABASE_URL', postgresUrl);
  const embedded = !variables['DATABASE_URL']?.trim();
  const environment = new Environment({
    port: read('PORT', port) ?? 3000,
    host: read('HOST', hostName) ?? (embedded ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl,
    ownerUrl: read('GONGTONG_OWNER_URL', postgresUrl),
    replicaUrl: read('GONGTONG_REPLICA_URL', postgresUrl),
    dataDir: read('GONGTONG_DATA_DIR', folder),
    roles: read('GONGTONG_ROLES', someOf(roles)) ?? roles,
    publicUrl: read('PUBLIC_URL', webOrigin),
    trustedProxies: read('GONGTONG_TRUSTED_PROXIES', networks) ?? [],
    demonstration: read('GONGTONG_DEMO', yesNo) ?? embedded,
    rateLimit: read('GONGTONG_RATE_LIMIT', onOff) ?? true,
    keysDir: read('GONGTONG_KEYS_DIR', folder),
    filesDir: read('GONGTONG_FILES_DIR', folder),
    filesUrl: read('GONGTONG_FILES_URL', bucketUrl),
    filesKey: read('GONGTONG_FILES_KEY', printable),
    filesSecret: read('GONGTONG_FILES_SECRET', printable),
    filesRegion: read('GONGTONG_FILES_REGION', printable) ?? 'us-east-1',
    clamd: read('GONGTONG_CLAMD', clamd),
    crypto: read('GONGTONG_CRYPTO', oneOf(cryptoProfiles)) ?? 'intl',
    smtpUrl: read('SMTP_URL', smtpUrl),
    passwordProfile: read('GONGTONG_PASSWORD_PROFILE', oneOf(passwordProfiles)) ?? 'nist',
    secondFactorAskedOf: read('GONGTONG_SECOND_FACTOR', oneOf(secondFactorAskedOf)) ?? (demonstrates(variables, embedded) ? 'none' : 'staff'),
    witnessPolicy: read('GONGTONG_WITNESSES', file),
    logDir: read('GONGTONG_LOG_DIR', folder),
    auditHeads: read('GONGTONG_AUDIT_HEADS', fileOrAddress),
    similarAt: read('GONGTONG_SIMILAR_AT', percent) ?? 90,
    sealAuthorities: read('GONGTONG_SEAL_CAS', file),
    setupToken: read('GONGTONG_SETUP_TOKEN', longSecret),
    securityContact: read('GONGTONG_SECURITY_CONTACT', contactUri),
    oidcIssuer: read('OIDC_ISSUER', issuer),
    oidcClientId: read('OIDC_CLIENT_ID', printable),
    oidcClientSecret: read('OIDC_CLIENT_SECRET', printable),
  });
  faults.push(...contradictions(environment, embedded));
  return faults.length > 0 ? refuse({ code: 'ENVIRONMENT', faults }) : ok(environment);
}

/** As `demonstration`; a faulty variable is reported in its place. */
const demonstrates = (variables: NodeJS.ProcessEnv, embedded: boolean): boolean => yesNo.read(variables['GONGTONG_DEMO']?.trim() ?? '') ?? embedded;

function contradictions(environment: Environment, embedded: boolean): EnvironmentFault[] {
  const faults: EnvironmentFault[] = [];
  const onlyWithDatabase = 'be left out unless DATABASE_URL is set';
  if (embedded && environment.ownerUrl) faults.push({ variable: 'GONGTONG_OWNER_URL', must: onlyWithDatabase });
  if (embedded && environment.replicaUrl) faults.push({ variable: 'GONGTONG_REPLICA_URL', must: onlyWithDatabase });
  if (environment.trustedProxies.length > 0 && environment.publicUrl === null) {
    faults.push({ variable: 'PUBLIC_URL', must: 'be set, since GONGTONG_TRUSTED_PROXIES is' });
  }
  if (!environment.rateLimit && !environment.demonstration) {
    faults.push({ variable: 'GONGTONG_RATE_LIMIT', must: 'stay on outside the demonstration (GONGTONG_DEMO=1)' });
  }
  const { filesUrl, filesKey, filesSecret, oidcIssuer, oidcClientId, oidcClientSecret } = environment;
  faults.push(...together('GONGTONG_FILES_*', { GONGTONG_FILES_URL: filesUrl, GONGTONG_FILES_KEY: filesKey, GONGTONG_FILES_SECRET: filesSecret }));
  faults.push(...together('OIDC_*', { OIDC_ISSUER: oidcIssuer, OIDC_CLIENT_ID: oidcClientId, OIDC_CLIENT_SECRET: oidcClientSecret }));
  return faults;
}

/** What is of use with the others alone. */
function together(all: string, values: Readonly<Record<string, string | null>>): EnvironmentFault[] {
  const missing = Object.entries(values).filter(([, value]) => value === null);
  if (missing.length === Object.keys(values).length) return [];
  return missing.map(([variable]) => ({ variable, must: `be set, since the others of ${all} are` }));
}

/** The refusal as one line: `PORT must be a port number from 1 to 65535; HOST must be …`. */
export function describeFaults({ faults }: EnvironmentRefusal): string {
  return faults.map(({ variable, must }) => `${variable} must ${must}`).join('; ');
}

/** What a program started by us inherits: where programs and temporary files lie, and nothing that could be a secret. */
export function surroundings(variables: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const inherited = ['PATH', 'TMPDIR', 'SystemRoot', 'TEMP'];
  return Object.fromEntries(inherited.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}
