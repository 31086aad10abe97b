import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { textIn, useDraft } from '../forms/draft';
import { askAgain, begin, isCut, sendRest, standingOf, type Upload } from './upload';

/** How often a page asks whether the scanner is back, in milliseconds; the server tries every minute. */
const ASK_EVERY = 15_000;

/** One file that a form hands in. Once it has come whole it outlives a reload, whether it waits for the scanner or is finished. */
export type HandingIn = ReturnType<typeof useHandingIn>;

/** `name`: of the field of the form. */
export function useHandingIn(name: string) {
  const queries = useQueryClient();
  const [whole, keep] = useDraft<string | null>(`${name} of a file`, null, textIn);
  const [round, setRound] = useState(0);
  const [sending, send] = useState<Readonly<{ file: File; standing: Upload | null; fault: unknown }> | null>(null);
  const queryKey = ['upload', whole];
  const asking = useQuery({
    queryKey,
    queryFn: () => standingOf(whole ?? '').then((upload) => (upload.state === 'refused' ? askAgain(upload) : upload)), // which is refused with its reason
    enabled: whole !== null,
    retry: false,
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' && !state.error ? ASK_EVERY : false),
  });
  const upload = whole === null ? null : (asking.data ?? null);
  const again = useMutation({ mutationFn: askAgain, onSuccess: (now) => queries.setQueryData(queryKey, now) });

  const start = (file: File, begun: Upload | null): void => {
    keep(null);
    again.reset();
    send({ file, standing: begun, fault: null });
    let standing = begun;
    const tell = (now: Upload): void => {
      standing = now;
      send({ file, standing, fault: null });
    };
    void (begun ? Promise.resolve(begun) : begin(file)).then((first) => sendRest(file, first, tell)).then(
      (done) => {
        queries.setQueryData(['upload', done.id], done);
        keep(done.id);
        send(null);
      },
      (fault: unknown) => send({ file, standing, fault }),
    );
  };
  return {
    round,
    sending,
    upload,
    again,
    fault: sending?.fault ?? (upload?.state === 'finished' ? null : (again.error ?? asking.error)),
    /** Id of the file once it is finished. */
    file: upload?.state === 'finished' ? upload.id : null,
    choose: (file: File) => start(file, null),
    goOn: sending !== null && isCut(sending.fault) ? () => start(sending.file, sending.standing) : null,
    /** The form has what it needs of the file. */
    clear() {
      keep(null);
      send(null);
      setRound(round + 1);
    },
  };
}
