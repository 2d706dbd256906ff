import type { QuestionGroup } from './types';

export const DISCUSSION: readonly QuestionGroup[] = [
  {
    title: 'Before reading',
    questions: [
      'A friend sends you a news text without a headline, a writer, a paper or a date. What can you still find out from the text alone? What can you not?',
      'Think of something that you were told today and did not check. Why was it fine not to check it? When would it not have been?',
    ],
  },
  {
    title: 'About words',
    questions: [
      'Find a hedge that you would keep if you were the editor. What would become false if you cut it?',
      'Find a hedge that you would send back to the writer. What would you want to know?',
      'Is there a sentence that sounds sure, and of which you cannot say who is sure of it?',
      'Which is harder to notice: a maybe-word, or a missing name? Why?',
    ],
  },
  {
    title: 'About sources',
    questions: [
      'When is it right for a reporter to leave a source without a name? What does the reader lose by it, and what could the reporter give instead?',
      'A named person can be wrong, and an unnamed person can be right. What, then, is a name good for?',
      'What happens to a sentence when it is passed on three times? Try it: one student reads a sentence, and three others pass it on from memory.',
    ],
  },
  {
    title: 'About ourselves',
    questions: [
      'Where did you raise a false alarm? What made it look like a hedge or a claim?',
      'Did you mark more strictly where you disagreed? How could you find out?',
      'Somebody says: “You cannot believe anything anyway.” What is convenient about this view? Whom does it help?',
      'What would the article look like if every statement in it had a name, a date and a document? Would you read it? Could it have been written in time?',
      'You disagree with one entry of the key. Which rule speaks for you? What would have to change in the rule so that you are right?',
    ],
  },
];
