-- What witnesses say of heads, and the heads that everybody sees.
create table transparency.cosignature (
  epoch_id smallint not null,
  size     bigint not null,
  witness  text collate "C" not null,          -- name of the witness's key
  line     text not null,                      -- signature line of the note (C2SP tlog-cosignature)
  at       timestamptz not null default clock_timestamp(),
  primary key (epoch_id, size, witness),
  foreign key (epoch_id, size) references transparency.head
);

-- A head with the cosignatures that it needed. The last one is the checkpoint that is served.
create table transparency.publication (
  epoch_id smallint not null,
  size     bigint not null,
  note     text not null,                      -- signed note: the log's signatures, then the witnesses'
  at       timestamptz not null default clock_timestamp(),
  primary key (epoch_id, size),
  foreign key (epoch_id, size) references transparency.head
);
insert into transparency.publication (epoch_id, size, note, at) select epoch_id, size, checkpoint, at from transparency.head;
create index publication_at on transparency.publication (epoch_id, at);

create function transparency.tell_of_head() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('transparency_head', '');
  return null;
end $$;
create trigger tell_of_head after insert on transparency.head for each statement execute function transparency.tell_of_head();

do $$
declare
  name text;
begin
  foreach name in array array['cosignature', 'publication'] loop
    execute format('create trigger never_changed before update or delete or truncate on transparency.%I for each statement execute function journal.refuse_change()', name);
  end loop;
end $$;
grant select, insert on transparency.cosignature, transparency.publication to gongtong_app;
