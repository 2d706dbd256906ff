'use client';

import { Failure } from '@/components/site/failure';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure digest={digestOf(error)} retry={retry} />;
}

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : undefined;
}
