import type { ReactNode } from 'react';
import { Prose } from '@/components/lesson/prose';
import type { GuideText } from '@/lib/content/guide/types';
import './guide.css';

/** A part of a guide that can be linked to. */
export function GuideSection({ id, text, children }: { id: string; text: GuideText; children?: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="landing flow grid gap-5">
      <h2 id={`${id}-title`}>{text.title}</h2>
      <Prose text={text.body} />
      {children}
    </section>
  );
}

/** A part of such a part. */
export function GuideSubsection({ id, text }: { id: string; text: GuideText }) {
  return (
    <div id={id} className="landing flow grid gap-3">
      <h3 className="text-xl">{text.title}</h3>
      <Prose text={text.body} />
    </div>
  );
}
