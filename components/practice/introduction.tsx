import type { ExampleStep } from '@/lib/content/lessons/types';
import { ExampleView } from '../lesson/example-step';
import { Prose } from '../lesson/prose';

type ScreenProps = { title: string; body: string };

/** What a skill is, or what it is not. */
export function IntroductionText({ title, body }: ScreenProps) {
  return (
    <section className="grid gap-3">
      <h2>{title}</h2>
      <Prose text={body} />
    </section>
  );
}

export function IntroductionExample({ step }: { step: ExampleStep }) {
  return (
    <section className="grid gap-3">
      <h2>{step.title}</h2>
      <ExampleView step={step} />
    </section>
  );
}
