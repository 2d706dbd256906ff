import type { ReactNode } from 'react';
import type { ClassSummary } from '@/lib/grading/class-summary';
import type { Layer } from '@/lib/grading/types';
import { countOf } from '@/lib/grading/phrases';
import { excerpt } from './excerpt';
import { LAYER_NAMES } from './layer-word';

const MOST = 6;

/** What the class marked although it is safe: the written-down foils first, then other sentences. */
export function FalseAlarms({ summary, text }: { summary: ClassSummary; text: string }) {
  const foils = summary.foils.slice(0, MOST);
  const strays = summary.strays.slice(0, MOST);
  if (foils.length + strays.length === 0) return <p>No mark of the class falls outside the key.</p>;
  return (
    <div className="grid gap-8">
      {foils.length > 0 ? (
        <AlarmList title="Tempting, but safe">
          {foils.map(({ foil, students }) => (
            <Alarm key={foil.id} quote={excerpt(text, foil, 140)} layer={foil.layer} students={students}>
              {foil.reason}
            </Alarm>
          ))}
        </AlarmList>
      ) : null}
      {strays.length > 0 ? (
        <AlarmList title="Other marks outside the key, by sentence">
          {strays.map(({ sentence, layer, students }) => (
            <Alarm
              key={`${layer}-${sentence.start}`}
              quote={excerpt(text, sentence, 110)}
              layer={layer}
              students={students}
            />
          ))}
        </AlarmList>
      ) : null}
    </div>
  );
}

function AlarmList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2">{title}</h3>
      <ul className="grid gap-x-12 border-t border-rule-strong lg:grid-cols-2">{children}</ul>
    </section>
  );
}

function Alarm({
  quote,
  layer,
  students,
  children,
}: {
  quote: string;
  layer: Layer;
  students: number;
  children?: ReactNode;
}) {
  return (
    <li className="keep grid content-start gap-1 border-b border-rule py-3">
      <p className="font-serif text-lg">“{quote}”</p>
      <p className="text-sm">
        <span className="font-semibold">{countOf(students, 'student')}</span> marked it as a{' '}
        {LAYER_NAMES[layer].one.toLowerCase()}.
      </p>
      {children ? <p className="measure text-sm text-soft">{children}</p> : null}
    </li>
  );
}
