import { listStepRanges } from '@/lib/grading/heat';
import { countOf, LAYER_NOUN } from '@/lib/grading/phrases';
import { HeatPieces } from './heat-pieces';
import type { HeatRun } from './heat-text';
import type { PlaceView } from './place-view';
import type { Beat } from './stage-steps';

/** One sentence in large type with what is shown of it so far. */
export function StageText({
  place,
  runs,
  beat,
  of,
}: {
  place: PlaceView;
  runs: readonly HeatRun[];
  beat: Beat;
  of: number;
}) {
  const { layer, kind, optional } = place;
  return (
    <div className="mx-auto grid w-full max-w-[90rem] gap-[3vh]">
      <h2 className="text-[clamp(1.1rem,1.8vw,2.2rem)]">
        {beat === 'marks' ? `What you marked as a ${LAYER_NOUN[layer]}` : place.title}
      </h2>
      <p className="stage-sentence heat-text" data-layer={layer}>
        {runs.map(({ start, place: on, pieces }) =>
          on === null ? (
            <HeatPieces key={start} pieces={pieces} />
          ) : (
            <span
              key={start}
              className="heat-words"
              data-kind={kind}
              data-layer={layer}
              data-optional={optional || undefined}
            >
              <HeatPieces pieces={pieces} />
            </span>
          ),
        )}
      </p>
      <div className="min-h-[26vh] text-[clamp(1.1rem,2vw,2.4rem)] leading-snug">
        {beat === 'marks' ? (
          <Steps of={of} />
        ) : (
          <div className="grid gap-[2vh]">
            <p className="font-semibold">{place.sentence}</p>
            {beat === 'why' ? <p className="max-w-[48em] font-serif">{place.why.text}</p> : null}
          </div>
        )}
      </div>
    </div>
  );
}

/** What the shading stands for, in students. */
function Steps({ of }: { of: number }) {
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-3 text-[clamp(1rem,1.5vw,1.8rem)] text-soft">
      Marked by
      {listStepRanges(of).map(({ step, from, to }) => (
        <span key={step} className="whitespace-nowrap text-ink tabular-nums">
          <span data-step={step} className="px-3">
            {from === to ? countOf(from, 'student') : `${from} to ${to}`}
          </span>
        </span>
      ))}
      of {of}
    </p>
  );
}
