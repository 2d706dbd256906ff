import type { Metadata } from 'next';
import { JoinView } from '../join-view';

export const metadata: Metadata = { title: 'Join a class' };

export default async function JoinWithCodePage({ params }: { params: Promise<{ code: string }> }) {
  return <JoinView typedCode={decodeCode((await params).code)} />;
}

/** The code as it stands in the address; a broken escape is a code that no class has. */
function decodeCode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
