import Link from 'next/link';
import type { ComponentProps } from 'react';

type Look = 'plain' | 'primary' | 'quiet';
const CLASS: Record<Look, string> = {
  plain: 'button',
  primary: 'button button-primary',
  quiet: 'button button-quiet',
};

export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type={type} className={`${CLASS[look]} ${className}`} {...rest} />;
}

export function LinkButton({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={`${CLASS[look]} ${className}`} {...rest} />;
}
