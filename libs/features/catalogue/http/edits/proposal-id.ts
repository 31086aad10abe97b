import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { knownId, localeOfRequest } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { FastifyRequest } from 'fastify';

/** The proposal of the address, and the language in which it is asked for. */
export type ProposalAddress = Readonly<{ id: string; locale: Locale }>;

/** What cannot be an id is unknown. */
export const ProposalPlace = createParamDecorator((_: unknown, context: ExecutionContext): ProposalAddress => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
  return { id: knownId(request.params.id, 'CATALOGUE_PROPOSAL_UNKNOWN'), locale: localeOfRequest(request) };
});
