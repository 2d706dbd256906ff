import { Prose, ProseLine } from '@/components/lesson/prose';
import { CourseBar } from './course-bar';
import type { StepView } from './course-view';
import { describeMarked, describeRight } from './course-words';
import { ChoiceDetail, MistakeDetail } from './course-choices';
import { MarkDetail, OrderDetail, SortDetail } from './course-details';
import { capitalize } from '@/lib/grading/phrases';

const PART: Readonly<Partial<Record<string, string>>> = { practice: 'Practice', 'check-out': 'Check-out' };

/** One question of a lesson with its right answer, and what the class answered at the first check. */
export function CourseStep({ view }: { view: StepView }) {
  const { step, place, answered, right } = view;
  return (
    <li className="class-step keep grid gap-x-10 gap-y-4 border-b border-rule py-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] print:grid-cols-[minmax(0,4fr)_minmax(0,7fr)] print:py-3">
      <div className="keep grid content-start gap-3">
        <div className="grid gap-1">
          <p className="text-sm text-soft">
            {PART[step.part] ?? 'In the lesson'}, step {place}
          </p>
          <h3 className="text-xl">{step.title}</h3>
        </div>
        <div className="grid max-w-96 gap-2">
          <p className="font-semibold tabular-nums">{capitalize(describeRight(view))}.</p>
          {step.kind === 'mark' && answered > 0 ? (
            <p className="text-sm tabular-nums">{describeMarked(view)}</p>
          ) : null}
          <CourseBar filled={right ?? 0} of={answered} />
        </div>
        {step.intro ? <Prose text={step.intro} small /> : null}
        <p className="measure font-serif font-semibold">
          <ProseLine text={step.prompt} />
        </p>
      </div>
      <Detail view={view} />
    </li>
  );
}

function Detail({ view: { step, key, answered, tally } }: { view: StepView }) {
  if (step.kind === 'choose' && key.kind === 'choose')
    return <ChoiceDetail step={step} options={key.options} answered={answered} chosen={tally.chosen} />;
  if (step.kind === 'mistake' && key.kind === 'choose')
    return <MistakeDetail step={step} options={key.options} answered={answered} chosen={tally.chosen} />;
  if (step.kind === 'mark' && key.kind === 'mark')
    return <MarkDetail step={step} stepKey={key} foils={tally.foils} />;
  if (step.kind === 'sort' && key.kind === 'sort')
    return <SortDetail step={step} cards={key.cards} answered={answered} sorted={tally.sorted} />;
  if (step.kind === 'order' && key.kind === 'order')
    return <OrderDetail step={step} cards={key.cards} answered={answered} placed={tally.placed} />;
  return null;
}
