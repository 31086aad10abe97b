export const queries = {
  /** Gives back what workers took that are no more: the application name of their connection is the name of the worker. */
  release: `
    select graphile_worker.force_unlock_workers(array_agg(distinct job.locked_by))
      from graphile_worker.jobs job
     where job.locked_by is not null
       and not exists (select from pg_stat_activity s where s.datname = current_database() and s.application_name = job.locked_by)
    having count(*) > 0`,
};
