import Link from 'next/link';
import type { ComponentProps } from 'react';
import { BUTTON_CLASS, type ButtonLook } from './button';

export function LinkButton({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={`${BUTTON_CLASS[look]} ${className}`} {...rest} />;
}
