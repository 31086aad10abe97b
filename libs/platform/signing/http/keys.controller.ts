import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Environment, siteOrigin } from '@platform/config';
import { bodyOrProblem, Public } from '@platform/http';
import { orSignerAway, signerStatus } from '../signer-away';
import { isJose, Signing } from '../signing';
import { didDocument } from './did-document';
import { jwk } from './jwk';
import { didDocumentSchema, keySet } from './keys.schemas';
import './texts';

/** A retired key is known as such after five minutes. */
const SHORTLY = 'public, max-age=300';

@ApiTags('keys')
@Public('whoever checks a signature of the platform needs its keys')
@Controller('.well-known')
export class KeysController {
  constructor(
    private readonly signing: Signing,
    private readonly environment: Environment,
  ) {}

  /** The public keys of the platform, retired ones too, as a DID document (did:web). */
  @Get('did.json')
  @Header('content-type', 'application/did+json')
  @Header('cache-control', SHORTLY)
  @ApiOkResponse({ description: 'A DID document (W3C DID Core 1.0)', content: { 'application/did+json': { schema: didDocumentSchema } } })
  async did() {
    const keys = await orSignerAway(() => this.signing.keys());
    return bodyOrProblem(keys, signerStatus, (known) => didDocument(siteOrigin(this.environment), known));
  }

  /** The public keys of the platform, retired ones too, as a set of JSON Web Keys; those of SM2 are in the DID document alone. */
  @Get('jwks.json')
  @Header('content-type', 'application/jwk-set+json')
  @Header('cache-control', SHORTLY)
  @ApiOkResponse({ description: 'A set of JSON Web Keys (RFC 7517, 5)', content: { 'application/jwk-set+json': { schema: keySet } } })
  async jwks() {
    const keys = await orSignerAway(() => this.signing.keys());
    return bodyOrProblem(keys, signerStatus, (known) => ({ keys: known.filter(isJose).map(jwk) }));
  }
}
