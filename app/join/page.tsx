import type { Metadata } from 'next';
import { JoinView } from './join-view';

export const metadata: Metadata = { title: 'Join a class' };

export default function JoinPage() {
  return <JoinView typedCode={null} />;
}
