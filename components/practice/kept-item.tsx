import { LitText } from '../lesson/lit-text';
import type { SendState } from './answer-sender';
import { KEPT, ScreenHeading } from './heading';
import type { Draft, PracticeText } from './practice-types';
import { LAYER_WORD } from './practice-types';
import { SignedOut } from './signed-out';

/** The server is out of reach or slow: the answer is safe here, and the session goes on. */
export function KeptItem({
  item,
  place,
  draft,
  sending,
}: {
  item: PracticeText;
  place: string;
  draft: Draft;
  sending: SendState;
}) {
  return (
    <div className="grid gap-4">
      <ScreenHeading place={place} moved outcome>
        {KEPT}
      </ScreenHeading>
      <LitText
        text={item.text}
        spans={draft.marks.map((mark, at) => ({
          ...mark,
          id: `${mark.start}`,
          layer: item.layer,
          label: String(at + 1),
        }))}
      />
      {draft.none ? <p className="text-soft">You said: no {LAYER_WORD[item.layer]} here.</p> : null}
      {sending === 'signed-out' ? (
        <SignedOut />
      ) : sending === 'waiting' ? (
        <p>It stays in this browser and will be checked when you are back online. You can go on.</p>
      ) : (
        <p>The check is slow right now. Wait for it here, or go on: it will be checked meanwhile.</p>
      )}
    </div>
  );
}
