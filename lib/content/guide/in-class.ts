import type { GuideText } from './types';

export const ACCOUNT: GuideText = {
  title: 'How you get a teacher’s account',
  body: `Without an account you can read this guide, the [codebook](/codebook) and the [glossary](/glossary), print the [sheets](/print), and take the course yourself. You need an account to make a class and to see the [teacher’s key](/guide/key).

You cannot make it here yourself, and so no student can. **The person who runs this site makes it for you**, with one command on the computer where the site runs:

\`npm run teacher -- you@school.example "Your Name"\`

The command prints a password, once. [Sign in](/sign-in) with your e-mail address and that password. You can change it under **Account**. If you lose it, the same person gives you a new one.

If the [sign-in page](/sign-in) shows a button for Google or Microsoft, it may be enough to press it: it is, if the site admits the e-mail addresses of your school.

You do not know who runs the site? Ask whoever gave you its address. If you started it on your own computer, it is you. The first start also makes a demo class and prints how to sign in to it.`,
};

export const PROJECTOR: GuideText = {
  title: 'Names and the projector',
  body: `The page of your class, the pages of its lessons and the page of its checks show names: who is how far, who found what, and who wrote which plan. On the wall, everybody reads them.

- **Press “Hide names” before you share your screen.** It covers all that is told by name, on the pages of your class, in that tab of the browser. Check what is on the screen, and only then share.
- **Show it large** shows the code for joining, and no names. On the page **Article** it shows the marks of the class, the key and the reasons, and no names either.
- Do not use the results of one student as an example, good or bad. Speak of places in the text.
- Ask a student before you show or read out what he or she wrote. A student can be known by their words, too.
- A name in a class may be made up. Agree on this before students join, and keep the list yourself.`,
};

export const HOMEWORK: GuideText = {
  title: 'Order of the lessons, homework and practice',
  body: `- **In a class, the lessons open in order:** each opens when the one before it is finished. A student who has not done the homework is then stuck. On the page of your class, under **The course**, press **Let them open any lesson**. With **Let them go in order** you set it back.
- **An assignment says what is due by when.** On the page of your class, under **Assignments**, choose a lesson, the article, a mixed review or a check, for all or for some. You can set whether late work is allowed. For the article and the reviews you can also set how many attempts there are, which one counts, and when students see the feedback. Attempts over the number are kept and do not count; work that a student did alone and brings along comes after the work done here and is named “brought along”. Where late work is not allowed, work that was handed in alone after the due date does not count either. Students find what is due on **My work**. A change works at once, and they are told of it. One student needs more time? Make the same assignment for this student alone, with a later date: it goes first.
- **At home**, students get to their work with the return code, or with an account if they made one. Without either, a new device starts at nothing.
- **For more homework there is [Practice](/practice):** ten short sentences at a time, each with its reason after the answer. It picks what a student still gets wrong and goes on when the network fails.`,
};
