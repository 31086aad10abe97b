import { Controller, Get, Param } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { Public } from './access';
import { startEdge } from './edge.fixture';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
const answered = (code: string) => Object.assign(new DatabaseError('the server says', 0, 'error'), { code });
const faults: Readonly<Record<string, Error>> = {
  refused,
  'refused-on-all': new AggregateError([refused]),
  terminated: new Error('Connection terminated unexpectedly'),
  broken: new Error('Client has encountered a connection error and is not queryable'),
  'taken-back': new QueryRunnerAlreadyReleasedError(),
  full: new Error('timeout exceeded when trying to connect'),
  'shutting-down': answered('57P01'),
  'starting-up': answered('57P03'),
  'out-of-disk': answered('53100'),
  cancelled: answered('57014'),
  'waiting-for-a-lock': answered('55P03'),
  duplicate: answered('23505'),
};

@Controller('faults')
@Public('a route of the test')
class FaultController {
  @Get(':name') fail(@Param('name') name: string) {
    throw faults[name] ?? new Error('no such fault');
  }
}

it.each([
  ['refused', 503],
  ['refused-on-all', 503],
  ['terminated', 503],
  ['broken', 503],
  ['taken-back', 503],
  ['full', 503],
  ['shutting-down', 503],
  ['starting-up', 503],
  ['out-of-disk', 503],
  ['cancelled', 503],
  ['waiting-for-a-lock', 503],
  ['duplicate', 500],
])('a connection that is %s', async (name, status) => {
  const app = await startEdge({}, [FaultController]);
  const answer = await app.inject(`/faults/${name}`);
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([status, status === 503 ? '5' : undefined]);
  await app.close();
});
