import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { HttpProblem, localeOfRequest } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { FastifyRequest } from 'fastify';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The proposal of the address, and the language in which it is asked for. */
export type ProposalAddress = Readonly<{ id: string; locale: Locale }>;

/** What cannot be an id is unknown. */
export const ProposalPlace = createParamDecorator((_: unknown, context: ExecutionContext): ProposalAddress => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
  const { id } = request.params;
  if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: 'CATALOGUE_PROPOSAL_UNKNOWN' });
  return { id, locale: localeOfRequest(request) };
});
