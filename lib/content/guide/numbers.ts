import type { GuideText } from './types';

/** What the results mean and what they do not. */
export const NUMBERS: GuideText = {
  title: 'What the numbers mean, and what they do not',
  body: `- **Found, and false alarms, always together.** “Found 11 of 13” alone says nothing: somebody who marks everything finds 13. So every result here comes with how many marks fell outside, and students whose marks are mostly far too long are counted apart. Please quote all of it, or nothing.
- **Points** run from 0 to 100 and are corrected for blind strategies. Marking everything, every paragraph or every sentence earns 0. So 0 means no better than marking without reading, and a student with few marks can have 0 though all of them are right. Points compare one student’s marks with our key on one text. They are not a grade, and 60 is not “60 percent of media literacy”.
- **Kinds are counted apart.** A student can find an entry and call it by another name. That is a smaller matter than missing it.
- **Optional entries** are rewarded if found and not needed. Two careful readers may differ on them.
- **Telling apart and suspicion** are two things. Training of this sort can make people doubt everything, which looks like progress as long as only hits are counted. Two studies saw this. One looked again at the data of games against false news (A. Modirrousta-Galian and P. Higham, *Journal of Experimental Psychology: General*, 2023). The other tried out common methods against false news (E. Hoes and others, *Nature Human Behaviour*, 2024). So both checks count what was left alone as well. Better telling apart means more hits without more false alarms. If both rise, the class has become more suspicious, not better.
- **Small numbers stay counts.** For a class, one figure for telling apart is shown only when there are at least 16 safe sentences to judge. Statisticians call it d′, “d prime”: 0 is guessing, and higher is better. For one student it takes 40 decisions on sentences with a target and 40 on safe ones, added up over everything done, and it comes with its margin of error (the standard error: about how far luck alone moves it). Below that you see counts, such as “flagged 3 of 9 safe sentences”. A change of the class between the two checks is put into words only from ten students who took both. With fewer, one of them can make the whole difference.
- **First and second check** use different items of the same make, and chance decides who gets which first. A change in one student can be luck. A change over the class says more. There is no group here that had no lessons, so you cannot say how much of a change comes from the course.
- **When those who read best disagree with the key**, the key may be wrong. The page **Key entries** names such places. Look at one with the class. You can [change the key for your class](#disputes), and [tell us](/about-the-article#report).
- **Figures about entries** (how hard, how well they sort) need at least ten students, and under twenty they are rough. They describe this key with this class, not your students.`,
};

export const PRIVACY: GuideText = {
  title: 'What is stored about students',
  body: `A student is a name in a class, and the name may be made up. No e-mail, no birthday and no phone number are asked. Stored are the name, the class, when the student was here first and last, the marks and notes, the answers in lessons, checks and practice with their times, and the results worked out from them. What a student contests, with the reason, what you reply, and comments that you write are stored too. A student can add an e-mail and a password to keep the work, but need not. Return codes and passwords are kept only in scrambled form. Internet addresses are not stored; to slow down guessing of codes they are counted in scrambled form for at most an hour.

You, and other teachers whom you invite, see your classes: who has joined, how far they are, their results and, once it is handed in or checked, their work. While a student marks, you see at which paragraph they are and how many marks there are, but not the marks: an unfinished draft is the student’s own. So is what a student does in [practice](#homework). On their own screens, students see nothing of each other, not even the names. What [you put on the wall](#projector), all of them see.

The browser keeps one cookie for the sign-in, one for the reading settings, and unsaved work until it is sent. There are no ads and no counters, nothing is loaded from other sites, and nothing is sent to any.

The data lie on the computer that runs this site. Students can take everything of theirs along as files, and erase it for good, under [Account](/account). Erased work is gone for you too: its results are no longer counted in your class. Sums that name nobody stay, such as how hard a practice text proved to be. Under **Settings** you can delete a whole class with all that is in it. When you erase your own account, your name goes from the classes of others that you helped to run: “a former teacher” stands there instead. Somebody who works without a class, an account or a return code and stays away for a year is removed, unless the site sets a shorter time.`,
};

export const CHECKLIST: GuideText = {
  title: 'Without the IT department: a checklist',
  body: `**The day before**

- Open this address on one student device, in the room and in the network where you will teach. If the page shows, everything will: it loads nothing from anywhere else.
- Any browser of the last few years will do, on a laptop, a tablet or a phone. Nothing is installed.
- Make the class, join it yourself from the student device with a made-up name, and do two steps of lesson 1.
- Try **Hide names** on the page of your class, with the projector on and the room empty.
- Print [the sheets](/print) once, for the day the network fails, and look at the [plan on paper](#plan-paper).

**In the lesson**

- Students copy their **return code**. It is the way back to their work on another device. You cannot look it up, but you can make a new one in the list of names.
- The connection drops? Let them go on. Work is kept in the browser and sent when the connection is back. Do not close the page before it says that everything is saved.
- Text too small, too bright, too tight? **Reading settings**, at the top of each page.
- On shared devices: sign out at the end (**Account**, then **Sign out**).

**If you run it yourself**

- On one computer with Node.js 20.19 or newer, the command \`npm start\` in the folder of the program does everything and prints two addresses. The second is for devices in the same network.
- Networks for guests often keep devices apart, so that students cannot reach your computer. Try it with one device first.
- Everything is kept in the folder \`.data\`. Copy it after the last lesson: that is the backup.`,
};
