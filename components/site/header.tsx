import type { Role } from '@/lib/policy';
import type { Preferences } from '@/lib/preferences';
import { ReadingSettings } from './reading-settings';
import { Wordmark } from './wordmark';

const LINKS: Record<Role, readonly { href: string; label: string }[]> = {
  nobody: [
    { href: '/join', label: 'Join a class' },
    { href: '/sign-in', label: 'Sign in' },
  ],
  learner: [
    { href: '/course', label: 'Course' },
    { href: '/practice', label: 'Practice' },
    { href: '/my-work', label: 'My work' },
    { href: '/account', label: 'Keep my work' },
  ],
  student: [
    { href: '/course', label: 'Course' },
    { href: '/practice', label: 'Practice' },
    { href: '/my-work', label: 'My work' },
    { href: '/account', label: 'Account' },
  ],
  teacher: [
    { href: '/classrooms', label: 'My classes' },
    { href: '/course', label: 'Course' },
    { href: '/guide', label: 'Guide' },
    { href: '/account', label: 'Account' },
  ],
};

/**
 * The nameplate. Its links are plain anchors: leaving a page loads the next one whole, so that unsaved
 * marks are sent on the way out and no page here pays for a client router's link.
 */
export function SiteHeader({ role, preferences }: { role: Role; preferences: Preferences }) {
  return (
    <header className="mx-auto w-full max-w-6xl px-4 sm:px-6">
      <div className="flex flex-wrap items-end gap-x-4 border-b-[3px] border-double border-rule-strong pt-3 pb-1">
        <Wordmark />
        <nav aria-label="Site" className="order-last -mx-2 w-full sm:order-none sm:mx-0 sm:ml-auto sm:w-auto">
          <ul className="flex flex-wrap">
            {LINKS[role].map((link) => (
              <li key={link.href}>
                <a href={link.href} className="nav-link">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ReadingSettings initial={preferences} />
      </div>
    </header>
  );
}
