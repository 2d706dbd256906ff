import { AnswerSender } from './answer-sender';
import { CheckedItem } from './answer-views';
import { Closing } from './closing';
import { IntroductionScreens } from './introduction-screens';
import { keepThisPage } from './keep-this-page';
import { KeptItem } from './kept-item';
import { Meanwhile } from './meanwhile';

/** What nobody needs or sees before the first answer. A file of its own, so that the first sentence is there sooner. */
export const LATER_SCREENS = {
  ...{ CheckedItem, Closing, IntroductionScreens, KeptItem, Meanwhile },
  ...{ AnswerSender, keepThisPage },
} as const;
