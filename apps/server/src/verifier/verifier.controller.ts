import { Controller, Get, Res } from '@nestjs/common';
import { AnswersPage, HttpProblem, Public } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { VerifierFile } from './verifier-file';

@Public('whoever holds a declaration in their hands can check it')
@Controller('verify')
export class VerifierController {
  private readonly file = VerifierFile.read();

  /** To be kept by whoever wants it: it works as a file too, and its digest says which one it is. */
  @Get('offline.html')
  @AnswersPage('A single file that checks credentials and offline codes of declarations without a network')
  offline(@Res({ passthrough: true }) reply: FastifyReply): string {
    if (!this.file) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    const { html, policy, digest } = this.file;
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'repr-digest': digest });
    return html;
  }
}
