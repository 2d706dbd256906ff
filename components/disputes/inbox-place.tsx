import './disputes.css';
import { CourseBar } from '@/components/classroom/course-bar';
import { LAYER_NAMES } from '@/components/classroom/layer-word';
import type { ContestedPlace } from '@/lib/grading/contest';
import type { PlaceTally } from '@/lib/grading/place-tally';
import { getSubTypeName } from '@/lib/grading/sub-types';
import type { Foil, KeySpan, Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { DecideForm, type DecideAction } from './decide-form';
import { describePlace, describeVerdict } from './inbox-words';
import { MarkedThere, type MarkThere } from './marked-there';
import { WordsInText } from './place-in-text';

type InboxDispute = Pick<ContestedPlace, 'verdict' | 'markId' | 'spanId'> & {
  readonly id: string;
  readonly attemptId: string;
  readonly name: string;
  readonly reason: string;
  readonly changeTakenBack: boolean;
  /** What this student marked at the entry, in reading order; null where the verdict was not about missing it. */
  readonly marked: readonly MarkThere[] | null;
};
type InboxPlaceView = {
  readonly first: { readonly id: string };
  readonly disputes: readonly InboxDispute[];
  readonly article: { readonly text: string; readonly sentences: readonly Span[] };
  readonly entry: KeySpan | null;
  readonly foil: Foil | null;
  readonly place: Span & { readonly layer: Layer };
  readonly tally: PlaceTally;
};

/** One contested place: the words, what the key says, what the class did, every reason, and the three answers. */
export function InboxPlace({
  at,
  keyHref,
  action,
}: {
  at: InboxPlaceView;
  /** The page of the class's key. */
  keyHref: string;
  action: DecideAction;
}) {
  const { first, disputes, article, place, tally } = at;
  const quote = article.text.slice(place.start, place.end);
  const [whatTheyDid, ...more] = describePlace(tally, place.layer);
  return (
    <li className="keep grid gap-5 border-b-2 border-rule-strong py-8 first:pt-2">
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-3">
          <h2 id={`place-${first.id}`} className="text-xl">
            <q>{quote}</q>{' '}
            <span className="font-plain text-base font-normal text-soft">{LAYER_NAMES[place.layer].one}</span>
          </h2>
          <WordsInText article={article} place={place} layer={place.layer} />
        </div>
        <div className="grid content-start gap-4 border-rule lg:border-l lg:pl-6">
          <KeySays at={at} />
          <div className="grid gap-2">
            <h3 className="kicker font-plain">What the class did here</h3>
            <p>{whatTheyDid}</p>
            {tally.entry ? (
              <CourseBar filled={tally.entry.found} hatched={tally.entry.inPart} of={tally.students} />
            ) : (
              <CourseBar filled={tally.marked} of={tally.students} />
            )}
            {more.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      </div>
      <DecideForm
        action={action}
        place={first.id}
        labelledBy={`place-${first.id}`}
        alone={disputes.length === 1}
        changeHref={`${keyHref}?dispute=${first.id}`}
      >
        {disputes.map((dispute) => (
          <Reason key={dispute.id} dispute={dispute} text={article.text} alone={disputes.length === 1} />
        ))}
      </DecideForm>
    </li>
  );
}

function KeySays({ at: { entry, foil } }: { at: InboxPlaceView }) {
  const [head, why] = entry
    ? [
        `${getSubTypeName(entry.subType).name}, ${entry.status === 'required' ? 'required' : 'fair to mark, not needed'}`,
        entry.rationale,
      ]
    : foil
      ? ['A safe phrase', foil.reason]
      : ['Nothing on this layer', null];
  return (
    <div className="grid gap-1">
      <h3 className="kicker font-plain">What the key says</h3>
      <p className="font-semibold">{head}</p>
      {why ? <p className="text-soft">{why}</p> : null}
    </div>
  );
}

const WHO = 'flex min-h-7 flex-wrap items-center gap-x-2';

/** The reason in the student's words; the name is covered while names are hidden. */
function Reason({ dispute, text, alone }: { dispute: InboxDispute; text: string; alone: boolean }) {
  const { id, name, reason, verdict, attemptId, markId, spanId, marked, changeTakenBack } = dispute;
  // As the notes of an attempt are called; one that is called otherwise by now leads to the attempt all the same.
  const noteId = markId ? `m-${markId}` : `k-${spanId ?? ''}`;
  const who = (
    <>
      <strong className="by-name">{name}</strong>
      <span className="without-names">A student</span>
      <span className="text-soft">{describeVerdict(verdict)}</span>
    </>
  );
  return (
    <li id={`d-${id}`} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-rule py-3">
      {alone ? (
        <input type="hidden" name="disputeId" value={id} />
      ) : (
        <input
          type="checkbox"
          name="disputeId"
          value={id}
          id={`pick-${id}`}
          defaultChecked
          className="mt-0.5 size-6 accent-accent"
        />
      )}
      <div className={`grid gap-1 ${alone ? 'col-span-2' : ''}`}>
        {alone ? (
          <p className={WHO}>{who}</p>
        ) : (
          <label htmlFor={`pick-${id}`} className={WHO}>
            {who}
          </label>
        )}
        {marked ? <MarkedThere marks={marked} text={text} /> : null}
        <blockquote className="contest-reply max-w-[38rem] font-serif text-lg">{reason}</blockquote>
        {changeTakenBack ? (
          <p className="text-soft">
            The key was changed for this, and that change was taken back: look at it again.
          </p>
        ) : null}
        <p>
          <a className="text-link" href={`/attempts/${attemptId}?note=${noteId}#at-${noteId}`}>
            The marked text<span className="by-name sr-only"> of {name}</span>
          </a>
        </p>
      </div>
    </li>
  );
}
