import { LAYER_NAMES } from '@/components/classroom/layer-word';
import { CourseBar } from '@/components/classroom/course-bar';
import type { PlaceView } from './place-view';

/** Words that many marked although the key has nothing there, the most students first. */
export function ClusterList({
  clusters,
  least,
  hrefOf,
}: {
  clusters: readonly PlaceView[];
  /** From how many students on words are listed. */
  least: number;
  hrefOf: (place: PlaceView) => string;
}) {
  if (clusters.length === 0) {
    return <p>No words outside the key were marked by {least} or more students.</p>;
  }
  return (
    <ul className="border-t-2 border-rule-strong">
      {[...clusters]
        .sort((a, b) => b.bar.filled - a.bar.filled)
        .map((place) => (
          <li
            key={place.id}
            className="keep grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_15rem]"
          >
            <div className="grid gap-1">
              <p className="measure font-serif text-lg">“{place.quote[1]}”</p>
              <p className="measure">{place.why.text}</p>
            </div>
            <div className="grid content-start gap-2">
              <p className="text-sm tabular-nums">
                <span className="font-semibold">
                  {place.bar.filled} of {place.bar.of}
                </span>{' '}
                marked it as a {LAYER_NAMES[place.layer].one.toLowerCase()}
                {place.kinds[0] && place.kinds[0].name !== 'No kind chosen'
                  ? `, most often “${place.kinds[0].name}”`
                  : ''}
              </p>
              <CourseBar {...place.bar} />
              <a href={hrefOf(place)} className="text-link screen-only">
                See it in the text<span className="sr-only">: “{place.quote[1]}”</span>
              </a>
            </div>
          </li>
        ))}
    </ul>
  );
}
