import { type Environment, describeFaults, readEnvironment, surroundings } from './environment';

const read = (variables: NodeJS.ProcessEnv): Environment => {
  const result = readEnvironment(variables);
  if (!result.ok) throw new Error(describeFaults(result.refusal));
  return result.value;
};
const faults = (variables: NodeJS.ProcessEnv): string => {
  const result = readEnvironment(variables);
  return result.ok ? 'no fault' : describeFaults(result.refusal);
};
const external = 'postgresql://app:hidden@db.example/gongtong';

describe('environment', () => {
  it('asks for the embedded database and the demonstration when nothing is set', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      ownerUrl: null,
      replicaUrl: null,
      dataDir: null,
      roles: ['pages', 'api', 'worker'],
      publicUrl: null,
      trustedProxies: [],
      demonstration: true,
      rateLimit: true,
      keysDir: null,
      filesDir: null,
      filesUrl: null,
      filesKey: null,
      filesSecret: null,
      filesRegion: 'us-east-1',
      clamd: null,
      crypto: 'intl',
      smtpUrl: null,
      passwordProfile: 'nist',
      secondFactorAskedOf: 'none',
      witnessPolicy: null,
      logDir: null,
      auditHeads: null,
      setupToken: null,
      similarAt: 90, sealAuthorities: null,
      securityContact: null,
      oidcIssuer: null,
      oidcClientId: null,
      oidcClientSecret: null,
    });
  });

  it('listens everywhere and demonstrates nothing with an external database', () => {
    expect(read({ DATABASE_URL: external })).toMatchObject({ host: '0.0.0.0', demonstration: false, databaseUrl: external });
  });

  it('asks staff for a second factor, but in the demonstration, unless told otherwise', () => {
    const asked = (variables: NodeJS.ProcessEnv) => read(variables).secondFactorAskedOf;
    expect([asked({ DATABASE_URL: external }), asked({}), asked({ DATABASE_URL: external, GONGTONG_DEMO: '1' })]).toEqual(['staff', 'none', 'none']);
    expect([asked({ GONGTONG_SECOND_FACTOR: 'staff' }), asked({ DATABASE_URL: external, GONGTONG_SECOND_FACTOR: 'none' })]).toEqual(['staff', 'none']);
  });

  it('takes an empty variable as absent', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it('keeps the order of the roles, whatever the order asked for', () => {
    expect(read({ GONGTONG_ROLES: 'api, pages' }).roles).toEqual(['pages', 'api']);
    expect(read({ GONGTONG_ROLES: 'api' }).roles).toEqual(['api']);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '80800'],
    ['PORT', '3e3'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://root@db/x'],
    ['DATABASE_URL', 'db.example'],
    ['GONGTONG_DATA_DIR', 'a\0b'],
    ['GONGTONG_ROLES', 'pages,printer'],
    ['GONGTONG_PASSWORD_PROFILE', 'strict'],
    ['GONGTONG_SECOND_FACTOR', 'everyone'],
    ['PUBLIC_URL', 'https://gongtong.example/path'],
    ['PUBLIC_URL', 'www.standards.example'],
    ['GONGTONG_TRUSTED_PROXIES', 'proxy.example'],
    ['GONGTONG_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['GONGTONG_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['GONGTONG_DEMO', 'yes'],
    ['GONGTONG_RATE_LIMIT', 'maybe'],
    ['GONGTONG_SETUP_TOKEN', 'short'],
    ['OIDC_ISSUER', 'http://id.example.org'],
    ['OIDC_CLIENT_ID', 'two words'],
    ['GONGTONG_KEYS_DIR', 'k\0s'],
    ['GONGTONG_FILES_URL', 'http://s3.example.org/bucket'],
    ['GONGTONG_FILES_URL', 'https://key:word@s3.example.org/bucket'],
    ['GONGTONG_FILES_URL', 'https://s3.example.org/bucket/folder'],
    ['GONGTONG_FILES_SECRET', 'two words'],
    ['GONGTONG_CLAMD', 'scanner.example'],
    ['GONGTONG_CLAMD', 'scanner.example:99999'],
    ['GONGTONG_AUDIT_HEADS', 'http://heads.example'],
    ['GONGTONG_CRYPTO', 'rot13'],
    ['GONGTONG_SIMILAR_AT', '101'],
    ['GONGTONG_SEAL_CAS', 'c\0a'],
    ['GONGTONG_SECURITY_CONTACT', 'security@gongtong.example'],
    ['GONGTONG_SECURITY_CONTACT', 'http://gongtong.example/tell'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_URL', 'mail.example:25'],
  ])('names %s and never prints %j', (variable, value) => {
    const line = faults({ [variable]: value });
    expect(line).toMatch(new RegExp(`^${variable} must `));
    expect(line).not.toContain(value);
    expect(line).not.toContain('\n');
  });

  it('names every faulty variable in one line', () => {
    expect(faults({ PORT: 'x', GONGTONG_DEMO: 'x' })).toBe('PORT must be a port number from 1 to 65535; GONGTONG_DEMO must be 1 or 0');
  });

  it('refuses what contradicts itself', () => {
    expect(faults({ GONGTONG_REPLICA_URL: external })).toContain('GONGTONG_REPLICA_URL must be left out unless DATABASE_URL');
    expect(faults({ GONGTONG_OWNER_URL: external })).toContain('GONGTONG_OWNER_URL must be left out unless DATABASE_URL');
    expect(faults({ DATABASE_URL: external, GONGTONG_RATE_LIMIT: 'off' })).toContain('GONGTONG_RATE_LIMIT must stay on');
  });

  it('believes proxies only where the site has an address of its own', () => {
    const proxies = { GONGTONG_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' };
    expect(faults(proxies)).toBe('PUBLIC_URL must be set, since GONGTONG_TRUSTED_PROXIES is');
    expect(read({ ...proxies, PUBLIC_URL: 'https://gongtong.example' }).trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  });

  it('asks for a client wherever there is another provider of identities', () => {
    expect(faults({ OIDC_ISSUER: 'https://id.example.org/realm' })).toBe('OIDC_CLIENT_ID must be set, since the others of OIDC_* are; OIDC_CLIENT_SECRET must be set, since the others of OIDC_* are');
    expect(read({ OIDC_ISSUER: 'http://localhost:9000', OIDC_CLIENT_ID: 'gongtong', OIDC_CLIENT_SECRET: 'secret' }).oidcIssuer).toBe('http://localhost:9000');
  });

  it('asks for a key and a secret wherever a bucket holds the files', () => {
    const bucket = { GONGTONG_FILES_URL: 'https://s3.example.org/gongtong/', GONGTONG_FILES_KEY: 'key', GONGTONG_FILES_SECRET: 'a-secret' };
    expect(read(bucket)).toMatchObject({ filesUrl: 'https://s3.example.org/gongtong', filesKey: 'key', filesSecret: 'a-secret', filesRegion: 'us-east-1' });
    expect(read({ ...bucket, GONGTONG_FILES_URL: 'http://127.0.0.1:9000/gongtong', GONGTONG_FILES_REGION: 'cn-north-1' })).toMatchObject({ filesUrl: 'http://127.0.0.1:9000/gongtong', filesRegion: 'cn-north-1' });
    expect(faults({ ...bucket, GONGTONG_FILES_SECRET: '' })).toBe('GONGTONG_FILES_SECRET must be set, since the others of GONGTONG_FILES_* are');
  });

  it('hands programs that we start nothing secret', () => {
    expect(surroundings({ PATH: '/bin', DATABASE_URL: external, SMTP_URL: 'smtp://x' })).toEqual({ PATH: '/bin' });
  });
});
