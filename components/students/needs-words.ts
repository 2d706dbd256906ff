import { capitalize, countOf, joinWords } from '@/lib/grading/phrases';
import type { Need } from './needs';

type Row = { readonly name: string; readonly need: Need };

/** More would be a list; the table has them all. */
const MOST_NAMES = 4;

/** Who needs what, in one sentence: by name, and without any name for a page that stands on a projector. */
export function describeNeeds(
  rows: readonly Row[],
  about: string,
): { readonly named: string; readonly counted: string } {
  const same = (sentence: string) => ({ named: sentence, counted: sentence });
  if (rows.length === 0)
    return same('Nobody has joined the class yet. Show the code, or add a list of names.');
  const begun = rows.filter(({ need }) => need !== 'not-begun');
  if (begun.length === 0) return same(`Nobody has begun ${about} yet.`);
  const of = (need: Need) => rows.filter((row) => row.need === need).map(({ name }) => name);
  const asks: readonly [string[], (who: string) => string][] = [
    [of('not-begun'), (who) => `get ${who} started`],
    [of('far-off'), (who) => `begin again with ${who}`],
    [of('false-alarms'), (who) => `go through the false alarms with ${who}`],
    [of('finds-little'), (who) => `look for what was missed with ${who}`],
  ];
  const pressing = asks.filter(([names]) => names.length > 0);
  if (pressing.length === 0) return same(describeCalm(rows));
  const say = (call: (names: string[]) => string) =>
    toSentence(pressing.map(([names, ask]) => ask(call(names))));
  return { named: say(listNames), counted: say((names) => countOf(names.length, 'student')) };
}

function describeCalm(rows: readonly Row[]): string {
  const atIt = rows.filter(({ need }) => need === 'at-it').length;
  if (atIt === rows.length)
    return rows.length === 1 ? 'The one student is at it.' : `All ${rows.length} are at it.`;
  const done = rows.length - atIt;
  return atIt > 0
    ? `Nobody needs a push now: ${done} of ${rows.length} ${done === 1 ? 'is' : 'are'} on track, the others are at it.`
    : `Nobody needs a push now: ${rows.length === 1 ? 'the one student is' : `all ${rows.length} are`} on track.`;
}

function listNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return joinWords(names);
  const shown = names.slice(0, MOST_NAMES - 1);
  return `${shown.join(', ')} and ${names.length - shown.length} more`;
}

function toSentence(parts: readonly string[]): string {
  const sentence =
    parts.length > 2 ? `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}` : joinWords(parts);
  // A name may end in a dot of its own.
  return `${capitalize(sentence).replace(/\.$/, '')}.`;
}
