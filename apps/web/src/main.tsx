import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailed } from './api/problem';
import { Reading } from './reading';
import { Workspaces } from './workspaces';
import './app.css';

/** A refusal is an answer: only a call that reached nobody is tried again. */
const shouldRetry = (failures: number, fault: Error): boolean => failures < 2 && fault instanceof CallFailed && fault.problem.status === 0;

const queries = new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, staleTime: 10_000 }, mutations: { retry: false } } });
const place = document.getElementById('app');

if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Reading>
          <Workspaces />
        </Reading>
      </QueryClientProvider>
    </StrictMode>,
  );
}
