import type { AskingStep } from '@/lib/content/lessons/types';
import type { StepAnswer } from '@/lib/grading/steps';
import { quote } from './quotes';

/** The first box or card of a step without an answer: what to say of it, and how to find it on the page. */
export type OpenPlace = { readonly id: string; readonly selector: string; readonly problem: string };

const LONGEST_QUOTE = 70;

/** The first place still to fill in before the step can be checked; null where only the server can tell, or all is done. */
export function findOpenPlace(step: AskingStep, answer: StepAnswer | null): OpenPlace | null {
  if (step.kind === 'write') {
    const written = answer?.kind === 'write' ? answer.fields : {};
    const field = step.fields.find(({ id }) => (written[id] ?? '').trim() === '');
    if (!field) return null;
    const problem =
      step.fields.length === 1 ? 'Write your answer first.' : `Still empty: ${quote(field.label)}`;
    return { id: field.id, selector: `#field-${field.id}`, problem };
  }
  if (step.kind === 'sort') {
    const placed = answer?.kind === 'sort' ? answer.bins : {};
    const [card, ...more] = step.cards.filter(({ id }) => placed[id] === undefined);
    if (!card) return null;
    const still = more.length
      ? `${more.length + 1} have no answer yet. The first is`
      : 'One has no answer yet:';
    return {
      id: card.id,
      selector: `input[name="${card.id}"]`,
      problem: `${still} ${quote(shorten(card.text))}`,
    };
  }
  return null;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}
