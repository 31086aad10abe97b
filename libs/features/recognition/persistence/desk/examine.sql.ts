export const queries = {
  applications: `
    select a.id, a.state, a.digest, a.frozen,
      (select s.to_state from recognition.step s where s.application_id = a.id order by s.place desc limit 1) as "lastStep",
      (select d.act from recognition.decision d where d.application_id = a.id and d.act in ('recognise', 'recognise-partly', 'refuse') order by d.round desc limit 1) as decided
    from recognition.application a where a.number is not null order by a.id`,
};
