import type { GuideText } from './types';

/** The pages of a class, by what a teacher wants to do. */
export const WORKSPACE: GuideText = {
  title: 'The pages of your class',
  body: `Each page of your class has the same row of places at the top. Each begins with one sentence that says what matters most there. You need none of them to begin: **Now** is enough for the first hour.

- **Now** tells who has joined, how far the class is, and what to talk about next.
- **Live** is for while they work. It tells who has not started, who is at which paragraph or step, and who has handed in. It also tells who has changed nothing for four minutes. That student may be stuck, or may be thinking: go and look. Only teachers of the class see it. It is read from work that is saved, and nothing else is watched.
- **Article** shows how many of the class marked each word, beside the key. Choose a place to see what the class did there. **Show it large** goes from place to place without names: first the marks of the class, then the key, then the reason. Let the class talk before you go on to the key.
- **Key entries** has the figures for each entry: how hard it was, and whether those who read well found it more often. It also says which entry to look at again, because strong readers disagree with it.
- **Telling apart** sets what was found against false alarms, for the class and for each student. **Now** and **Students** use the same words for how somebody reads: *tells apart*, *finds little*, *marks too readily* or *hardly tells apart*.
- **Students** is the list of results, with each student’s work, and room for you to write a comment. At the end of the page you can save the class as files for a spreadsheet: results, key entries, marks, written answers, comments, disputes, and changes of the key.
- **Assignments** are what the class has to do by when. See [below](#homework).
- **Disputes** are the places where a student sees it differently from the key. How many wait for your answer stands beside the word. See [below](#disputes).
- **Settings** has the name, the code, the list of names, other teachers, and how to put a class away or delete it.

**Names before the first hour?** Under **Settings** you can paste your list of names and print a slip with a return code for each student. Then nobody has to type a name, and nobody is on the list twice.

**Somebody lost the return code?** Make a new one in the list of names. The old one stops working, and the work stays.

**Two of you?** Under **Settings** you can invite another teacher with a link. It works once. That teacher can then do all that you can, but not delete the class, put it away or invite others.`,
};

export const DISPUTES: GuideText = {
  title: 'When a student sees it differently',
  body: `The key was made by people, and it will have faults. So a student can contest each verdict, with a reason. That is good reading, so treat it as such: ask which words of the text, and which rule of the [codebook](/codebook), speak for the other view.

Under **Disputes** all who contest the same place stand together, with what the whole class did there. You have three answers.

- **Keep the key,** and write why. The student reads your reply.
- **Count it for this student.** The key stays. For this one piece of work the place counts as the student read it.
- **Change the key for your class.** You can add an entry, take one out, make it wider, change its kind, make it optional, or name a phrase as safe. Before anything happens you see whose points would move, and by how much.

When you change the key, you choose what it means for work that is handed in:

- **Grade again:** points go up or down as the new key says.
- **Grade again, but never lower:** nobody loses points by your change.
- **Credit everyone:** all who handed in get the points as if they had found the place, and nobody loses points.

What is credited is never counted as found. It stands beside it: “found 4 of 12 and 1 credited”.

Each student whose points move is told what changed and why. You can take a change back, and then all points are as they were. The built-in key and other classes are not touched. You can also set the points of one piece of work by hand, with a reason that the student reads. They stay as you set them, whatever happens to the key.`,
};
