import type { ItemView } from './item-view';
import { describeReview, describeStrongest, nameItem } from './item-words';

/** Why the key should be looked at again here, and the way there. */
export function Review({ item, classroomId }: { item: ItemView; classroomId: string }) {
  return (
    <div className="keep grid max-w-3xl gap-1 border-l-4 border-accent bg-shade px-4 py-2">
      <p className="kicker">Look at the key again</p>
      <p>
        {describeStrongest(item)} {describeReview(item)}
      </p>
      <p className="screen-only">
        <a href={keyLink(item, classroomId)} className="text-link">
          See it in the key of this class, and change it if you want
          <span className="sr-only">
            : {nameItem(item)}, “{item.quote.slice(0, 40)}”
          </span>
        </a>
      </p>
    </div>
  );
}

/** To the entry or safe phrase in the key of the class; a safe sentence is not in the key by itself. */
function keyLink(item: ItemView, classroomId: string): string {
  const key = `/classrooms/${classroomId}/key`;
  return item.kind === 'safe-sentence' ? key : `${key}?entry=${encodeURIComponent(item.id)}`;
}
